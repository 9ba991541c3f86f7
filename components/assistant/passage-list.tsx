"use client";

import Link from "next/link";
import { useWords } from "@/components/words/words-provider";
import type { PassageView } from "@/lib/schemas/assistant/view";

/** What an answer was looked up from, best first, each with how sure it is and a way to change it. */
export function PassageList({ passages }: { passages: PassageView[] }) {
  const t = useWords();
  if (passages.length === 0) return <p className="text-xs text-faint">{t("Nothing was found.")}</p>;
  return (
    <ul aria-label={t("Sources")} className="flex flex-col divide-y text-sm">
      {passages.map(({ title, heading, confidence, editHref }, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
          key={at}
          className="flex min-h-9 items-center gap-3 py-1"
        >
          <span dir="auto" className="min-w-0 flex-1 text-start [overflow-wrap:anywhere]">
            {title}
            {heading && <span className="text-soft"> · {heading}</span>}
          </span>
          <span className="text-xs text-soft tabular-nums" title={t("How sure it is")}>
            {Math.round(confidence * 100)} %
          </span>
          {editHref && (
            <Link href={editHref} className="text-xs underline underline-offset-4">
              {t("Edit")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
