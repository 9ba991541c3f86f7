"use client";

import { Dialog as DialogParts } from "radix-ui";
import { KeysDialog } from "@/components/palette/keys-dialog";
import { PaletteBox } from "@/components/palette/palette-box";
import { usePalette, usePaletteState } from "@/components/palette/palette-provider";
import { useKeys } from "@/components/palette/use-keys";
import { useWords } from "@/components/words/words-provider";

/** Everything that can be done, by typing a part of its name: Ctrl or Cmd and K. */
export function Palette() {
  const t = useWords();
  useKeys();
  const palette = usePalette();
  const isOpen = usePaletteState((state) => state.isOpen);
  const path = usePaletteState((state) => state.path);
  return (
    <>
      <DialogParts.Root open={isOpen} onOpenChange={(open) => !open && palette.close()}>
        <DialogParts.Portal>
          <DialogParts.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
          <DialogParts.Content
            aria-describedby={undefined}
            onEscapeKeyDown={(event) => {
              if (path.length < 2) return;
              event.preventDefault();
              palette.open(path.slice(0, -1));
            }}
            className="fixed inset-x-3 top-[min(14vh,8rem)] z-50 mx-auto flex max-h-[min(28rem,70dvh)] max-w-xl animate-appear flex-col overflow-hidden rounded-lg border bg-raised shadow-float focus-visible:outline-none"
          >
            <DialogParts.Title className="sr-only">{t("Commands")}</DialogParts.Title>
            <PaletteBox key={path.join("/")} />
          </DialogParts.Content>
        </DialogParts.Portal>
      </DialogParts.Root>
      <KeysDialog />
    </>
  );
}
