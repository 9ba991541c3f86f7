"use client";

import {
  BellOff,
  CheckCheck,
  CircleAlert,
  Clock,
  type LucideIcon,
  MailCheck,
  MailOpen,
  MailX,
  Send,
} from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { retryOutcomes } from "@/components/mail/retry-outcomes";
import { EnvelopeMark } from "@/components/messages/mail/envelope-mark";
import { useZone } from "@/components/time/clock-provider";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { PlainText } from "@/lib/dashboard-words/text";
import { type DeliveryState, deliveryState, deliveryWords } from "@/lib/delivery-state";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MailView, MessageView } from "@/lib/schemas/message";
import { fullTime } from "@/lib/words/time-words";
import { retryMessageAction } from "@/server/mail/actions/retry-message";

type Look = { icon: LucideIcon; word: PlainText; tone: string };

const quiet = "text-faint";
const waiting = "text-waiting";
const failed = "text-failed";

const looks: Record<Exclude<DeliveryState, "none" | "cancelled">, Look> = {
  waiting: { icon: Clock, word: "Not seen yet", tone: quiet },
  read: { icon: CheckCheck, word: "Read", tone: quiet },
  no_address: { icon: CircleAlert, word: "No address", tone: waiting },
  muted: { icon: BellOff, word: "Muted", tone: waiting },
  suppressed: { icon: MailX, word: "Not reachable", tone: failed },
  limited: { icon: Clock, word: "Emailed later", tone: waiting },
  queued: { icon: Send, word: "Emailing", tone: quiet },
  sending: { icon: Send, word: "Emailing", tone: quiet },
  sent: { icon: Send, word: "Emailed", tone: quiet },
  delayed: { icon: Clock, word: "Delayed", tone: waiting },
  delivered: { icon: MailCheck, word: "Delivered", tone: quiet },
  opened: { icon: MailOpen, word: "Opened", tone: quiet },
  // The envelope stands before these two already.
  bounced: { icon: CircleAlert, word: "Bounced", tone: failed },
  complained: { icon: CircleAlert, word: "Reported as spam", tone: failed },
  failed: { icon: MailX, word: "Email failed", tone: failed },
};

type DeliveryMarkProps = {
  message: MessageView;
  conversation: ConversationView;
  /** Letters carry the envelope in their corner. */
  hasEnvelope?: boolean;
};

/** What became of an agent's message: one small mark with a word, and the whole story on hover. */
export function DeliveryMark({ message, conversation, hasEnvelope = true }: DeliveryMarkProps) {
  const t = useWords();
  const state = deliveryState(message, conversation);
  if (state === "none" || state === "cancelled") return null;
  const { icon: Icon, word, tone } = looks[state];
  return (
    <span className={cn("flex items-center gap-1.5 px-1 text-xs", tone)}>
      {hasEnvelope && wasMailed(message) && <EnvelopeMark direction="out" className="size-4" />}
      <Tooltip content={<Story state={state} mails={message.mails} />}>
        <button type="button" className="flex min-h-6 items-center gap-1 rounded-sm">
          <Icon className="size-3.5 shrink-0" aria-hidden />
          {t(word)}
        </button>
      </Tooltip>
      {message.mails.some(({ state: reached }) => reached === "failed") && (
        <SendAgain messageId={message.id} />
      )}
    </span>
  );
}

function SendAgain({ messageId }: { messageId: string }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <Button
      size="sm"
      variant="ghost"
      isBusy={isBusy}
      onClick={() =>
        act(
          () => retryMessageAction({ messageId }),
          ({ outcome }) => toast.success(t.known(retryOutcomes[outcome])),
        )
      }
    >
      {t("Send again")}
    </Button>
  );
}

const onTheirWay = new Set(["queued", "sending", "failed", "cancelled"]);

/** Whether a mail with this message has left. */
export function wasMailed(message: Pick<MessageView, "mails">): boolean {
  return message.mails.some((mail) => mail.direction === "out" && !onTheirWay.has(mail.state));
}

function Story({ state, mails }: { state: DeliveryState; mails: MailView[] }) {
  const t = useWords();
  const zone = useZone();
  return (
    <span className="flex flex-col">
      <span>{t.known(deliveryWords(state) ?? "")}</span>
      {mails.map((mail) => (
        <span key={`${mail.address} ${mail.at}`} className="[overflow-wrap:anywhere] opacity-80">
          {t("To {address}: {state}", {
            address: mail.address ?? "",
            state: t.known(mail.state),
          })}
          {mail.at && `, ${fullTime(mail.at, zone, intlTag(t.locale))}`}
          {mail.error && `. ${t.known(mail.error)}`}
        </span>
      ))}
    </span>
  );
}
