"use client";

import type { LucideIcon } from "lucide-react";
import { Ban, BellOff, MailCheck, MailX, Timer, UserMinus, UserX } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { RecipientState, RecipientView } from "@/lib/schemas/conversation";
import { removeParticipantAction } from "@/server/continuity/actions";

type Shown = { icon: LucideIcon; text: PlainText; tone: string };

const shownStates: Record<RecipientState, Shown> = {
  reachable: { icon: MailCheck, text: "Gets unseen answers by email", tone: "text-soft" },
  muted: {
    icon: BellOff,
    text: "Muted this conversation. His next reply lifts it",
    tone: "text-waiting",
  },
  suppressed: {
    icon: MailX,
    text: "Cannot be reached: a mail bounced or was reported. Ask for another address",
    tone: "text-failed",
  },
  limited: {
    icon: Timer,
    text: "Over the limit for addresses that are not verified. Mails follow later",
    tone: "text-waiting",
  },
  revoked: { icon: UserX, text: "No longer used: corrected or disowned", tone: "text-faint" },
  blocked: { icon: Ban, text: "Blocked: gets no mail", tone: "text-failed" },
};

/** Everybody this conversation is mailed to, and whether mail reaches him. */
export function MailStatus({
  conversationId,
  recipients,
}: {
  conversationId: string;
  recipients: RecipientView[];
}) {
  const t = useWords();
  return (
    <ul aria-label={t("Mail recipients")} className="flex flex-col gap-3">
      {recipients.map((recipient) => {
        const { icon: Icon, text, tone } = shownStates[recipient.state];
        return (
          <li key={recipient.id} className="flex items-start gap-2">
            <Icon className={cn("mt-0.5 size-4 shrink-0", tone)} aria-hidden />
            <span className="min-w-0 flex-1 text-xs">
              <bdi className="block text-sm [overflow-wrap:anywhere]">{recipient.email}</bdi>
              <span className={tone}>{t(text)}</span>
              {recipient.kind === "participant" && (
                <span className="text-faint">
                  {" "}
                  · {recipient.name ? t("In copy: {name}", { name: recipient.name }) : t("In copy")}
                </span>
              )}
            </span>
            {recipient.kind === "participant" && recipient.state !== "revoked" && (
              <RemoveButton conversationId={conversationId} recipient={recipient} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function RemoveButton({
  conversationId,
  recipient,
}: {
  conversationId: string;
  recipient: RecipientView;
}) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <Tooltip content={t("Remove from the conversation")}>
      <Button
        variant="ghost"
        size="iconSm"
        isBusy={isBusy}
        aria-label={t("Remove {email} from the conversation", { email: recipient.email })}
        onClick={() =>
          act(() => removeParticipantAction({ conversationId, recipientId: recipient.id }))
        }
      >
        <UserMinus aria-hidden />
      </Button>
    </Tooltip>
  );
}
