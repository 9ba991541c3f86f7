"use client";

import { Lock } from "lucide-react";
import { AnswerRating } from "@/components/assistant/answer-rating";
import { useDeskState } from "@/components/desk/desk-provider";
import { CalledText } from "@/components/messages/acting/called-text";
import { MessageMenu } from "@/components/messages/acting/message-menu";
import { messageAnchor } from "@/components/messages/acting/use-jump";
import { Attachments } from "@/components/messages/attachments";
import { authorName, sideOf } from "@/components/messages/author-name";
import { DeliveryMark } from "@/components/messages/mail/delivery-mark";
import type { MessageProps } from "@/components/messages/message-props";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

/** Something said in chat, or a private note among colleagues. */
export function Bubble({
  message,
  conversation,
  userId,
  surface,
  isFirst,
  isLast,
  quoted,
}: MessageProps) {
  const t = useWords();
  const side = sideOf(message);
  const name = authorName(message, { userId, conversation }, t);
  const sign = useDeskState(({ directory }) => directory.signs[message.author.id ?? ""]);
  const isNote = surface === "note";
  return (
    <article
      aria-label={isNote ? t("Private note by {name}", { name }) : name}
      id={messageAnchor(message.seq)}
      className={cn(
        "group/message flex max-w-[min(100%,36rem)] gap-2 rounded-xl data-named:ring-2 data-named:ring-accent",
        side === "end" ? "ms-8 flex-row-reverse self-end" : "me-8 self-start",
        !isFirst && "-mt-2",
      )}
    >
      <span className="w-8 shrink-0 max-sm:hidden">
        {isFirst && (
          <Avatar
            name={message.author.name ?? name}
            imageUrl={side === "start" ? conversation.contact.avatarUrl : null}
            {...(message.author.kind === "assistant" && {
              ...{ className: "bg-assistant-soft text-assistant", sign },
            })}
          />
        )}
      </span>
      <div
        className={cn("flex min-w-0 flex-col gap-1", side === "end" ? "items-end" : "items-start")}
      >
        {isFirst && (
          <header className="flex items-center gap-2 px-1 text-xs text-faint">
            {isNote && <Lock className="size-3.5 text-note-ink" aria-hidden />}
            {isNote && <span className="font-medium text-note-ink">{t("Private note")}</span>}
            <bdi className="truncate font-medium text-soft">{name}</bdi>
            <Time iso={message.createdAt} style="clock" />
          </header>
        )}
        <BubbleBody side={side} isNote={isNote} isFirst={isFirst} isLast={isLast}>
          {quoted && <Quoted message={quoted} userId={userId} conversation={conversation} />}
          {message.isDeleted ? (
            <p className="text-sm text-faint italic">{t("This message was deleted.")}</p>
          ) : (
            message.text !== "" && <Words message={message} isNote={isNote} />
          )}
          <Attachments attachments={message.attachments} />
        </BubbleBody>
        <AnswerRating message={message} />
        {side === "end" && !isNote && (
          <DeliveryMark message={message} conversation={conversation} />
        )}
      </div>
      <MessageMenu message={message} number={conversation.number} />
    </article>
  );
}

function Words({ message, isNote }: { message: MessageProps["message"]; isNote: boolean }) {
  const { kind } = message.author;
  const isOurs = kind === "agent" || kind === "assistant";
  return isNote ? (
    <CalledText text={message.text} />
  ) : (
    <MessageText text={message.text} isMarked={isOurs} />
  );
}

type QuotedProps = Pick<MessageProps, "message" | "userId" | "conversation">;

/** The earlier message that one answers, in short. */
function Quoted({ message, userId, conversation }: QuotedProps) {
  const t = useWords();
  const name = authorName(message, { userId, conversation }, t);
  const files = message.attachments.map((file) => file.name).join(", ");
  return (
    <blockquote
      className="border-s-2 border-line-strong ps-2 text-xs text-soft"
      aria-label={t("In reply to {name}", { name })}
    >
      <bdi className="font-medium">{name}</bdi>
      <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
        {message.isDeleted ? t("This message was deleted.") : message.text || files}
      </p>
    </blockquote>
  );
}

type BubbleBodyProps = {
  side: "start" | "end";
  isNote: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** On its way, or failed. */
  isPending?: boolean;
  children: React.ReactNode;
};

/** The bubble's shape; corners between messages of one run are tighter. */
export function BubbleBody({
  side,
  isNote,
  isFirst,
  isLast,
  isPending = false,
  children,
}: BubbleBodyProps) {
  return (
    <div
      className={cn(
        "flex min-w-0 max-w-full flex-col gap-2 rounded-xl border px-3 py-2",
        side === "start" && "border-line bg-card",
        side === "end" && !isNote && "border-transparent bg-fill-strong",
        isNote && "border-note-line bg-note",
        side === "start" && !isFirst && "rounded-ss-sm",
        side === "start" && !isLast && "rounded-es-sm",
        side === "end" && !isFirst && "rounded-se-sm",
        side === "end" && !isLast && "rounded-ee-sm",
        isPending && "opacity-60",
      )}
    >
      {children}
    </div>
  );
}
