"use client";

import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

type LetterFrameProps = { html: string; isDark: boolean; isNarrow: boolean };

/** Our own mail as a program shows it: an opaque origin without scripts; nothing is loaded but a logo. */
export function LetterFrame({ html, isDark, isNarrow }: LetterFrameProps) {
  const t = useWords();
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:";
  const head = `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">`;
  // What the reader's system decides in a mail program is decided by the switch here.
  const media = `@media ${isDark ? "all" : "not all"}`;
  const shown = html
    .replace("<head>", head)
    .replaceAll("@media (prefers-color-scheme: dark)", media)
    .replaceAll("@media (prefers-color-scheme:dark)", media);
  return (
    <iframe
      title={t("Preview of the mail")}
      sandbox="allow-popups"
      referrerPolicy="no-referrer"
      srcDoc={shown}
      className={cn(
        "mx-auto block h-[40rem] w-full max-w-full resize-y rounded-lg border xl:h-[max(20rem,calc(100dvh-25rem))]",
        isNarrow && "w-[23.5rem]",
      )}
    />
  );
}
