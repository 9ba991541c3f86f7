"use client";

import { Check, Download, RotateCcw } from "lucide-react";
import Link from "next/link";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { DiscardButton } from "@/components/mail/discard-button";
import { PlaceMailDialog } from "@/components/mail/place-mail-dialog";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
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
  const subject = mail.subject || "(no subject)";
  return (
    <li className="flex flex-col gap-3 py-4">
      <div className="flex min-w-0 flex-col gap-0.5">
        <div className="flex items-baseline gap-2">
          <bdi className="min-w-0 truncate text-sm font-medium">
            {mail.from.name ?? mail.from.email ?? "Unknown sender"}
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
            to <bdi>{mail.to.join(", ")}</bdi>
          </p>
        )}
        <p className="text-xs text-waiting">
          {mail.reason}
          {mail.conversation && (
            <>
              {" "}
              <Link
                href={`/app/conversations/${mail.conversation.number}`}
                className="underline underline-offset-4"
              >
                Conversation #{mail.conversation.number}
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
              Raw mail
            </a>
          </Button>
        )}
      </div>
    </li>
  );
}

function RowActions({ mail, list, inboxes }: InboundRowProps) {
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
              () => toast.success("It is being read again."),
            )
          }
        >
          <RotateCcw aria-hidden />
          Try again
        </Button>
      )}
      {list === "held" && conversation && (
        <Button
          size="sm"
          isBusy={isBusy}
          onClick={() =>
            act(
              () => placeInboundAction({ ...input, conversationNumber: conversation.number }),
              () => toast.success(`Accepted into conversation #${conversation.number}.`),
            )
          }
        >
          <Check aria-hidden />
          Accept
        </Button>
      )}
      {list !== "failed" && !(list === "held" && conversation) && (
        <PlaceMailDialog mail={mail} inboxes={inboxes} />
      )}
      <DiscardButton discard={() => discardInboundAction(input)} isDisabled={isBusy} />
    </>
  );
}
