"use client";

import { Smile } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { emojis } from "@/components/composer/writing/emojis";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { fuzzyFind } from "@/lib/words/finding/fuzzy";

/** Emoji by a click or by a word. */
export function EmojiMenu({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const shown = fuzzyFind(emojis, query, ([, words]) => words);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button variant="ghost" size="iconSm" aria-label={t("Emoji")} title={t("Emoji")}>
          <Smile aria-hidden />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t("Emoji")}
          // The cursor goes back to the text, behind the emoji.
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 flex w-72 animate-rise flex-col gap-2 rounded-lg border bg-raised p-2 shadow-float"
        >
          <Input
            aria-label={t("Find an emoji")}
            placeholder={t("Find an emoji")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <div className="grid max-h-56 grid-cols-8 overflow-y-auto">
            {shown.map(([emoji, words]) => (
              <button
                key={emoji}
                type="button"
                title={words}
                aria-label={words}
                className="flex size-8 items-center justify-center rounded-md text-lg hover:bg-fill"
                onClick={() => {
                  setOpen(false);
                  onPick(emoji);
                }}
              >
                {emoji}
              </button>
            ))}
            {shown.length === 0 && (
              <p className="col-span-full py-4 text-center text-xs text-soft">{t("None fits.")}</p>
            )}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
