import Link from "next/link";
import { cn } from "@/components/ui/cn";

export const emailTabs = ["held", "unroutable", "failed", "suppressed"] as const;
export type EmailTab = (typeof emailTabs)[number];

const labels: Record<EmailTab, string> = {
  held: "Held",
  unroutable: "Unroutable",
  failed: "Failed",
  suppressed: "Suppressed",
};

type EmailTabsProps = { current: EmailTab; counts: Record<EmailTab, number> };

/** The lists of the email settings, each a page of its own. */
export function EmailTabs({ current, counts }: EmailTabsProps) {
  return (
    <nav aria-label="Lists" className="overflow-x-auto border-b">
      <ul className="flex gap-4">
        {emailTabs.map((tab) => (
          <li key={tab}>
            <Link
              href={`/app/settings/email?list=${tab}`}
              aria-current={tab === current ? "page" : undefined}
              className={cn(
                "-mb-px inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent text-sm font-medium text-soft transition-colors duration-150 hover:text-ink",
                tab === current && "border-accent text-ink",
              )}
            >
              {labels[tab]}
              {counts[tab] > 0 && (
                <span className="text-xs text-faint tabular-nums">{counts[tab]}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
