"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { SuppressionView } from "@/lib/schemas/mail/inbound-mail";
import { allowAddressAction } from "@/server/mail/actions/decide-inbound";

const reasons: Record<SuppressionView["reason"], PlainText> = {
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
  const t = useWords();
  const { act, isBusy } = useAct();
  if (suppressions.length === 0) {
    return (
      <EmptyState
        drawing="people"
        title={words ? t("No suppressed address fits.") : t("Everybody can be reached.")}
        description={t(
          "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.",
        )}
      />
    );
  }
  return (
    <ul aria-label={t("Suppressed addresses")} className="divide-y">
      {suppressions.map(({ email, reason, detail, since }) => (
        <li key={email} className="flex flex-wrap items-start justify-between gap-4 py-4">
          <div className="flex max-w-full min-w-0 flex-col gap-1">
            <p className="flex flex-wrap items-center gap-x-2">
              <bdi className="text-sm font-medium [overflow-wrap:anywhere]">{email}</bdi>
              <Badge tone={reason === "manual" ? "neutral" : "failed"}>{t(reasons[reason])}</Badge>
            </p>
            <p className="text-xs text-soft">
              <Rich
                text={t.open("since {time}")}
                values={{ time: <Time iso={since} style="full" /> }}
              />
            </p>
            {detail && <p className="text-xs break-words text-soft">{detail}</p>}
          </div>
          <Button
            size="sm"
            disabled={isBusy}
            aria-label={t("Allow mail to {email}", { email })}
            onClick={() =>
              act(
                () => allowAddressAction({ email }),
                () => toast.success(t("{email} gets mail again.", { email })),
              )
            }
          >
            {t("Allow again")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
