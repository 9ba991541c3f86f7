"use client";

import { KeyCap } from "@/components/palette/key-cap";
import { usePalette, usePaletteState } from "@/components/palette/palette-provider";
import { Dialog, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";

/** Every key there is on this page, opened by "?". */
export function KeysDialog() {
  const t = useWords();
  const palette = usePalette();
  const isOpen = usePaletteState((state) => state.isHelpOpen);
  const offers = usePaletteState((state) => state.offers);
  const withKeys = Object.values(offers)
    .flat()
    .filter((command) => command.shortcut);
  const sections = [...new Set(withKeys.map((command) => command.section))];
  return (
    <Dialog open={isOpen} onOpenChange={palette.showHelp}>
      <DialogContent title={t("Keyboard shortcuts")} className="max-w-2xl">
        <div className="columns-1 gap-8 sm:columns-2">
          <KeyRow keys={["Ctrl", "K"]} title={t("All commands")} />
          {sections.map((section) => (
            <section key={section} className="mb-4 break-inside-avoid">
              <h3 className="py-1 text-xs font-medium text-faint">{section}</h3>
              {withKeys
                .filter((command) => command.section === section)
                .map(({ id, title, shortcut }) => (
                  <KeyRow key={id} keys={[shortcut ?? ""]} title={title} />
                ))}
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
}

function KeyRow({ keys, title }: { keys: string[]; title: string }) {
  return (
    <p className="flex min-h-8 items-center justify-between gap-4 text-sm">
      {title}
      <span className="flex gap-1">
        {keys.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </span>
    </p>
  );
}
