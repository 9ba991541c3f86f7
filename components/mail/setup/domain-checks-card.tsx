"use client";

import { Check, CircleHelp, type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { DnsCheck, DomainChecks } from "@/lib/email-health";

const marks: Record<DnsCheck["state"], { icon: LucideIcon; label: PlainText; tone: string }> = {
  good: { icon: Check, label: "Right|correct", tone: "text-delivered" },
  bad: { icon: X, label: "To be mended", tone: "text-failed" },
  unsure: { icon: CircleHelp, label: "Not sure", tone: "text-waiting" },
};

/** The card around the checks, also while they run. */
export function DomainChecksFrame({ children }: { children: ReactNode }) {
  const t = useWords();
  return (
    <Card>
      <CardHeader
        title={t("Records of your domains")}
        description={t(
          "What name servers tell about the domains that mail goes out from and comes in to, asked just now.",
        )}
      />
      {children}
    </Card>
  );
}

/** Each domain with its records, and what each of them means. */
export function DomainChecksCard({ domains }: { domains: DomainChecks[] }) {
  const t = useWords();
  return (
    <DomainChecksFrame>
      {domains.length === 0 ? (
        <p className="text-sm text-soft">
          {t(
            "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.",
          )}
        </p>
      ) : (
        <div className="flex flex-col gap-6">
          {domains.map(({ domain, purpose, checks }) => (
            <section key={`${domain} ${purpose}`} aria-label={domain}>
              <h3 className="text-sm font-semibold">
                <bdi>{domain}</bdi>
                <span className="font-normal text-soft"> · {t.known(purpose)}</span>
              </h3>
              <ul className="divide-y">
                {checks.map((check) => (
                  <CheckRow key={check.kind} check={check} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </DomainChecksFrame>
  );
}

function CheckRow({ check }: { check: DnsCheck }) {
  const t = useWords();
  const { icon: Icon, label, tone } = marks[check.state];
  return (
    <li className="flex gap-3 py-3">
      <Icon aria-label={t(label)} className={cn("mt-0.5 size-4 shrink-0", tone)} />
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="text-sm">
          <span className="font-medium">{check.kind}</span>{" "}
          <span className="text-soft">{t.known(check.sentence)}</span>
        </p>
        {check.found.slice(0, 3).map((record) => (
          <code key={record} className="text-xs break-all text-faint">
            {record}
          </code>
        ))}
      </div>
    </li>
  );
}
