"use client";

import { ShieldAlert } from "lucide-react";
import { useState } from "react";
import { MessageMenu } from "@/components/messages/acting/message-menu";
import { messageAnchor } from "@/components/messages/acting/use-jump";
import { Attachments } from "@/components/messages/attachments";
import { authorName, sideOf } from "@/components/messages/author-name";
import { DeliveryMark, wasMailed } from "@/components/messages/mail/delivery-mark";
import { EnvelopeMark } from "@/components/messages/mail/envelope-mark";
import { OriginalMail } from "@/components/messages/mail/original-mail";
import type { MessageProps } from "@/components/messages/message-props";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import type { MessageView } from "@/lib/schemas/message";

/** A letter: full measure, the envelope in its square corner, one header line. */
export function MailSheet({ message, conversation, userId }: MessageProps) {
  const t = useWords();
  const isOut = sideOf(message) === "end";
  const name = authorName(message, { userId, conversation }, t);
  const mail = message.mails[0];
  return (
    <article
      aria-label={`Mail ${isOut ? "by" : "from"} ${name}`}
      id={messageAnchor(message.seq)}
      className="group/message overflow-hidden rounded-xl rounded-ss-none border bg-card data-named:ring-2 data-named:ring-accent"
    >
      <header className="flex min-h-9 flex-wrap items-center gap-x-2 border-b bg-pane pe-4 text-xs text-faint">
        <span
          className={cn(
            "flex size-9 shrink-0 items-center justify-center border-e",
            isOut ? "bg-fill-strong text-ink" : "bg-card text-ink",
          )}
        >
          <EnvelopeMark
            direction={isOut ? "out" : "in"}
            {...(isOut && !wasMailed(message) && { name: "Answer to a mail" })}
          />
        </span>
        <span className="flex min-w-0 items-baseline gap-1.5 ps-1">
          <bdi className="truncate text-sm font-medium text-ink">{name}</bdi>
          {mail && (
            <bdi className="truncate max-sm:hidden">
              {isOut ? t("to {address}", { address: mail.address }) : mail.address}
            </bdi>
          )}
        </span>
        <Time iso={mail?.at ?? message.createdAt} style="clock" />
        <span className="ms-auto flex items-center gap-2">
          {!isOut && mail?.isSenderVerified !== true && <UnverifiedSender mail={mail} />}
          {isOut && (
            <DeliveryMark message={message} conversation={conversation} hasEnvelope={false} />
          )}
          <MessageMenu message={message} number={conversation.number} />
        </span>
      </header>
      <div className="flex flex-col gap-3 px-4 py-3">
        {message.isDeleted ? (
          <p className="text-sm text-faint italic">{t("This message was deleted.")}</p>
        ) : (
          <MessageText text={message.text} className="max-w-prose" />
        )}
        <Attachments attachments={message.attachments} />
        <MailExtras message={message} />
      </div>
    </article>
  );
}

function UnverifiedSender({ mail }: { mail: MessageView["mails"][number] | undefined }) {
  const t = useWords();
  if (!mail) return null;
  const explanation =
    mail.isSenderVerified === false
      ? t("The sender check failed: somebody else may have written this. An agent accepted it.")
      : t("The mail server said nothing about the sender, so the address could not be checked.");
  return (
    <Tooltip content={explanation}>
      <button type="button" className="flex items-center gap-1 font-medium text-waiting">
        <ShieldAlert className="size-4" aria-hidden />
        {t("Sender not verified")}
      </button>
    </Tooltip>
  );
}

/** What reply extraction took away, and the mail as it came. */
function MailExtras({ message }: { message: MessageView }) {
  const t = useWords();
  const [shown, setShown] = useState<"quoted" | "original" | null>(null);
  const { quotedText, html } = message;
  if (!quotedText && !html) return null;
  const toggle = (part: "quoted" | "original") => () =>
    setShown((current) => (current === part ? null : part));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-4">
        {quotedText && (
          <ExtraButton
            isShown={shown === "quoted"}
            onToggle={toggle("quoted")}
            what={t("quoted text")}
          />
        )}
        {html && (
          <ExtraButton
            isShown={shown === "original"}
            onToggle={toggle("original")}
            what="original"
          />
        )}
      </div>
      {shown === "quoted" && quotedText && (
        <blockquote className="max-h-96 overflow-y-auto border-s-2 border-line-strong ps-3">
          <MessageText text={quotedText} className="text-soft" />
        </blockquote>
      )}
      {shown === "original" && html && <OriginalMail html={html} />}
    </div>
  );
}

type ExtraButtonProps = { isShown: boolean; onToggle: () => void; what: string };

function ExtraButton({ isShown, onToggle, what }: ExtraButtonProps) {
  const t = useWords();
  return (
    <button
      type="button"
      onClick={onToggle}
      aria-expanded={isShown}
      className="min-h-6 text-xs font-medium text-soft underline-offset-4 hover:text-ink hover:underline"
    >
      {isShown ? t("Hide") : t("Show")} {what}
    </button>
  );
}
