"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";

const thankedMs = 2_000;

type CopyButtonProps = { text: string; label?: string; className?: string };

/** Copies a text and says so. */
export function CopyButton({ text, label, className }: CopyButtonProps) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), thankedMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      toast.error(t("The browser refused to copy. Select the text and copy it by hand."));
    }
  };
  return (
    <Button size="sm" className={className} onClick={() => void copy()}>
      {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{isCopied ? t("Copied") : (label ?? t("Copy"))}</span>
    </Button>
  );
}
