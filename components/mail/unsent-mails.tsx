"use client";

import { RotateCcw } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { retryOutcomes } from "@/components/mail/retry-outcomes";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { retryMailAction } from "@/server/mail/actions/retry-mail";

export type UnsentMail = {
  id: string;
  kind: "conversation" | "transcript";
  conversationNumber: number | null;
  to: string;
  error: string | null;
  attempts: number;
  createdAt: string;
};

/** Mails of ours that did not leave, each to be tried again. */
export function UnsentMails({ mails }: { mails: UnsentMail[] }) {
  const t = useWords();
  const router = useRouter();
  const { act, isBusy } = useAct();
  return (
    <ul aria-label={t("Mails that could not be sent")} className="divide-y">
      {mails.map((mail) => (
        <li key={mail.id} className="flex flex-wrap items-start justify-between gap-4 py-4">
          <div className="max-w-full min-w-0">
            <p className="flex flex-wrap items-center gap-x-2">
              <bdi className="text-sm font-medium [overflow-wrap:anywhere]">{mail.to}</bdi>
              {mail.kind === "transcript" && <Badge>{t("Transcript")}</Badge>}
            </p>
            <p className="text-xs text-soft">
              {mail.conversationNumber !== null && (
                <Link
                  href={`/app/conversations/${mail.conversationNumber}`}
                  className="underline underline-offset-4"
                >
                  {t("Conversation #{number}", { number: String(mail.conversationNumber) })}
                </Link>
              )}{" "}
              · {t.count(mail.attempts, "1 attempt", "{count} attempts")} ·{" "}
              <Time iso={mail.createdAt} style="full" />
            </p>
            <p className="text-xs break-words text-failed">
              {t.known(mail.error ?? "No reason was given.")}
            </p>
          </div>
          <Button
            size="sm"
            disabled={isBusy}
            aria-label={t("Send again to {address}", { address: mail.to })}
            onClick={() =>
              act(
                () => retryMailAction({ outboundEmailId: mail.id }),
                ({ outcome }) => {
                  toast.success(t.known(retryOutcomes[outcome]));
                  router.refresh();
                },
              )
            }
          >
            <RotateCcw aria-hidden />
            {t("Send again")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
