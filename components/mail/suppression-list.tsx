"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { SuppressionView } from "@/lib/schemas/mail/inbound-mail";
import { allowAddressAction } from "@/server/mail/actions/decide-inbound";

const reasons: Record<SuppressionView["reason"], string> = {
  bounce: "Bounced",
  complaint: "Marked as spam",
  manual: "By hand",
};

type SuppressionListProps = {
  suppressions: SuppressionView[];
  /** What the list was searched for. */
  words: string | undefined;
};

/** Addresses nothing is sent to, each to be allowed again. */
export function SuppressionList({ suppressions, words }: SuppressionListProps) {
  const { act, isBusy } = useAct();
  if (suppressions.length === 0) {
    return (
      <EmptyState
        drawing="people"
        title={words ? "No suppressed address fits." : "Everybody can be reached."}
        description="Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail."
      />
    );
  }
  return (
    <ul aria-label="Suppressed addresses" className="divide-y">
      {suppressions.map(({ email, reason, detail, since }) => (
        <li key={email} className="flex flex-wrap items-start justify-between gap-4 py-4">
          <div className="flex max-w-full min-w-0 flex-col gap-1">
            <p className="flex flex-wrap items-center gap-x-2">
              <bdi className="text-sm font-medium [overflow-wrap:anywhere]">{email}</bdi>
              <Badge tone={reason === "manual" ? "neutral" : "failed"}>{reasons[reason]}</Badge>
            </p>
            <p className="text-xs text-soft">
              since <Time iso={since} style="full" />
            </p>
            {detail && <p className="text-xs break-words text-soft">{detail}</p>}
          </div>
          <Button
            size="sm"
            disabled={isBusy}
            aria-label={`Allow mail to ${email}`}
            onClick={() =>
              act(
                () => allowAddressAction({ email }),
                () => toast.success(`${email} gets mail again.`),
              )
            }
          >
            Allow again
          </Button>
        </li>
      ))}
    </ul>
  );
}
