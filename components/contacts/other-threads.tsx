"use client";

import { statusNames } from "@/components/conversations/status-names";
import { useAddress, useOpen } from "@/components/desk/use-address";
import { Time } from "@/components/time/time";
import { useWords } from "@/components/words/words-provider";
import { addressPath } from "@/lib/desk-address";
import type { OtherConversationView } from "@/lib/schemas/desk";

/** What else this contact wrote. */
export function OtherThreads({ others }: { others: OtherConversationView[] }) {
  const t = useWords();
  const { filter } = useAddress();
  const open = useOpen();
  return (
    <ul aria-label={t("Other threads")} className="-mx-2 flex flex-col">
      {others.map(({ id, number, status, preview, lastActivityAt }) => (
        <li key={id}>
          <a
            href={addressPath({ filter, number, isPanelOpen: false })}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              open(number);
            }}
            className="flex flex-col rounded-md px-2 py-1.5 transition-colors duration-150 hover:bg-fill"
          >
            <span dir="auto" className="truncate text-start text-sm">
              {preview || t("No messages")}
            </span>
            <span className="flex gap-1 text-xs text-faint">
              #{number} · {t(statusNames[status])} · <Time iso={lastActivityAt} style="short" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
