"use client";

import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";

/** Picks files; pasting and dropping them are the other ways. */
export function FileButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tooltip content={t("Add files. Or paste them, or drop them here")}>
        <Button
          variant="ghost"
          size="iconSm"
          aria-label={t("Add files")}
          onClick={() => input.current?.click()}
        >
          <Paperclip aria-hidden />
        </Button>
      </Tooltip>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
