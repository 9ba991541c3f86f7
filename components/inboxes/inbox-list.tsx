"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { useWords } from "@/components/words/words-provider";
import type { InboxView } from "@/lib/schemas/inbox";

/** The inboxes of the workspace with what is switched on. */
export function InboxList({ inboxes }: { inboxes: InboxView[] }) {
  const t = useWords();
  return (
    <ul aria-label={t("Inboxes")} className="flex flex-col divide-y">
      {inboxes.map(({ id, name, supportAddress, settings }) => (
        <li key={id}>
          <Link
            href={`/app/settings/inboxes/${id}`}
            className="-mx-2 flex items-center gap-3 rounded-md px-2 py-3 transition-colors duration-150 hover:bg-fill"
          >
            <span
              className="size-8 shrink-0 rounded-full border"
              style={{ backgroundColor: settings.look.color }}
              aria-hidden
            />
            <span className="flex min-w-0 flex-1 flex-col">
              <bdi className="truncate text-sm font-medium">{name}</bdi>
              <span className="truncate text-xs text-soft">
                {supportAddress ?? t("No support address")}
              </span>
            </span>
            <span className="flex flex-wrap justify-end gap-1 max-sm:hidden">
              {settings.preChatForm.isEnabled && <Badge>{t("Pre-chat form")}</Badge>}
              {settings.emailPrompt.isEnabled && <Badge>{t("Email prompt")}</Badge>}
              {settings.continuity.isEnabled && <Badge>{t("Carries on by email")}</Badge>}
            </span>
            <ChevronRight className="size-4 shrink-0 text-faint rtl:-scale-x-100" aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  );
}
