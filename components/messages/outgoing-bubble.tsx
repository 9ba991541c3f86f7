"use client";

import { CircleAlert } from "lucide-react";
import type { OutgoingMessage } from "@/components/desk/state/thread-state";
import { Attachments } from "@/components/messages/attachments";
import { BubbleBody } from "@/components/messages/bubble";
import { MessageText } from "@/components/messages/message-text";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";

type OutgoingBubbleProps = {
  message: OutgoingMessage;
  onRetry: (message: OutgoingMessage) => void;
  /** Puts the text back into the composer. */
  onTakeBack: (message: OutgoingMessage) => void;
};

/** A message of this agent that the server has not confirmed. */
export function OutgoingBubble({ message, onRetry, onTakeBack }: OutgoingBubbleProps) {
  const t = useWords();
  const hasFailed = message.state === "failed";
  return (
    <article
      aria-label={hasFailed ? t("Message that was not sent") : t("Message on its way")}
      className="ms-8 flex max-w-[min(100%,36rem)] flex-col items-end gap-1 self-end sm:me-10"
    >
      <BubbleBody side="end" isNote={message.kind === "note"} isFirst isLast isPending={!hasFailed}>
        {message.text !== "" && <MessageText text={message.text} isMarked />}
        <Attachments attachments={message.attachments} />
      </BubbleBody>
      {hasFailed ? (
        <div
          role="alert"
          className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-xs text-failed"
        >
          <span className="flex items-center gap-1">
            <CircleAlert className="size-4 shrink-0" aria-hidden />
            {t("Not sent. {message}", { message: t.known(message.problem?.message ?? "") })}
          </span>
          <Button variant="link" size="sm" onClick={() => onRetry(message)}>
            {t("Try again")}
          </Button>
          <Button variant="link" size="sm" onClick={() => onTakeBack(message)}>
            {t("Edit")}
          </Button>
        </div>
      ) : (
        <span className="flex items-center gap-1 px-1 text-xs text-faint">
          <Spinner className="size-3" />
          {t("Sending")}
        </span>
      )}
    </article>
  );
}
