"use client";

import { Trash2 } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { Ack } from "@/lib/events";

type DiscardButtonProps = {
  discard: () => Promise<Ack<unknown>>;
  /** Another decision about the mail is on its way. */
  isDisabled: boolean;
};

/** Puts a received mail aside for good. */
export function DiscardButton({ discard, isDisabled }: DiscardButtonProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <Button
      size="sm"
      variant="ghost"
      isBusy={isBusy}
      disabled={isDisabled}
      onClick={() => act(discard, () => toast.success(t("Discarded.")))}
    >
      <Trash2 aria-hidden />
      {t("Discard")}
    </Button>
  );
}
