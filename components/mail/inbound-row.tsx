"use client";

import { Check, Download, RotateCcw } from "lucide-react";
import Link from "next/link";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { DiscardButton } from "@/components/mail/discard-button";
import { PlaceMailDialog } from "@/components/mail/place-mail-dialog";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { InboundEmailView, InboundList } from "@/lib/schemas/mail/inbound-mail";
import {
  discardInboundAction,
  placeInboundAction,
  retryInboundAction,
} from "@/server/mail/actions/decide-inbound";

type InboundRowProps = {
  mail: InboundEmailView;
  list: InboundList;
  inboxes: { id: string; name: string }[];
};

/** One received mail: who wrote what, why it waits, and what can be done with it. */
export function InboundRow({ mail, list, inboxes }: InboundRowProps) {
  const t = useWords();
  const subject = mail.subject || t("(no subject)");
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex min-w-0 flex-col gap-0.5">
        <div className="flex items-baseline gap-2">
          <bdi className="min-w-0 truncate text-sm font-medium">
            {mail.from.name ?? mail.from.email ?? t("Unknown sender")}
          </bdi>
          {mail.from.name && (
            <bdi className="min-w-0 truncate text-xs text-soft">{mail.from.email}</bdi>
          )}
          <Time
            iso={mail.receivedAt}
            style="short"
            className="ms-auto shrink-0 text-xs text-faint"
          />
        </div>
        <p dir="auto" className="truncate text-start text-sm">
          {subject}
        </p>
        {mail.preview && (
          <p dir="auto" className="line-clamp-2 text-start text-sm text-soft">
            {mail.preview}
          </p>
        )}
        {mail.to.length > 0 && (
          <p className="truncate text-xs text-soft">
            <Rich
              text={t.open("to {address}")}
              values={{ address: <bdi>{mail.to.join(", ")}</bdi> }}
            />
          </p>
        )}
        <p className="text-xs text-waiting">
          {t.known(mail.reason ?? "")}
          {mail.conversation && (
            <>
              {" "}
              <Link
                href={`/app/conversations/${mail.conversation.number}`}
                className="underline underline-offset-4"
              >
                {t("Conversation #{number}", { number: String(mail.conversation.number) })}
              </Link>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {list !== "blocked" && <RowActions mail={mail} list={list} inboxes={inboxes} />}
        {mail.hasRaw && (
          <Button asChild size="sm" variant="ghost">
            <a href={`/api/agent/inbound-emails/${mail.id}/raw`} download>
              <Download aria-hidden />
              {t("Raw mail")}
            </a>
          </Button>
        )}
      </div>
    </li>
  );
}

function RowActions({ mail, list, inboxes }: InboundRowProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const { conversation } = mail;
  const input = { inboundEmailId: mail.id };
  return (
    <>
      {list === "failed" && (
        <Button
          size="sm"
          isBusy={isBusy}
          onClick={() =>
            act(
              () => retryInboundAction(input),
              () => toast.success(t("It is being read again.")),
            )
          }
        >
          <RotateCcw aria-hidden />
          {t("Try again")}
        </Button>
      )}
      {list === "held" && conversation && (
        <Button
          size="sm"
          isBusy={isBusy}
          onClick={() =>
            act(
              () => placeInboundAction({ ...input, conversationNumber: conversation.number }),
              () =>
                toast.success(
                  t("Accepted into conversation #{number}.", {
                    number: String(conversation.number),
                  }),
                ),
            )
          }
        >
          <Check aria-hidden />
          {t("Accept")}
        </Button>
      )}
      {list !== "failed" && !(list === "held" && conversation) && (
        <PlaceMailDialog mail={mail} inboxes={inboxes} />
      )}
      <DiscardButton discard={() => discardInboundAction(input)} isDisabled={isBusy} />
    </>
  );
}
