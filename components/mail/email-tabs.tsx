"use client";

import Link from "next/link";
import { type EmailTab, emailTabNames } from "@/components/mail/email-tab-names";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";

const labels: Record<EmailTab, PlainText> = {
  held: "Held",
  unroutable: "Unroutable",
  failed: "Failed",
  blocked: "Blocked",
  suppressed: "Suppressed",
};

type EmailTabsProps = {
  /** Null on the set-up page. */
  current: EmailTab | null;
  counts: Record<EmailTab, number>;
};

/** The pages of the email settings: how it is connected, and the lists. */
export function EmailTabs({ current, counts }: EmailTabsProps) {
  const t = useWords();
  return (
    <nav aria-label={t("Email")} className="overflow-x-auto border-b">
      <ul className="flex gap-4">
        <li>
          <Tab href="/app/settings/email" label={t("Set-up")} isCurrent={current === null} />
        </li>
        {emailTabNames.map((tab) => (
          <li key={tab}>
            <Tab
              href={`/app/settings/email?list=${tab}`}
              label={t(labels[tab])}
              count={counts[tab]}
              isCurrent={tab === current}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the row scrolls: the tab that is open must not lie outside it. */
function bringIntoView(tab: HTMLAnchorElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

type TabProps = { href: string; label: string; count?: number; isCurrent: boolean };

function Tab({ href, label, count = 0, isCurrent }: TabProps) {
  return (
    <Link
      href={href}
      ref={isCurrent ? bringIntoView : null}
      aria-current={isCurrent ? "page" : undefined}
      className={cn(
        "-mb-px inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-soft transition-colors duration-150 hover:text-ink",
        isCurrent && "border-accent text-ink",
      )}
    >
      {label}
      {count > 0 && <span className="text-xs text-faint tabular-nums">{count}</span>}
    </Link>
  );
}
