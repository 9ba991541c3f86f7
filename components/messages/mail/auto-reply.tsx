"use client";

import { Bot, ChevronDown } from "lucide-react";
import { Attachments } from "@/components/messages/attachments";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { useWords } from "@/components/words/words-provider";
import type { MessageView } from "@/lib/schemas/message";

/** What a machine answered to our mail: one quiet line, with its words on request. */
export function AutoReply({ message }: { message: MessageView }) {
  const t = useWords();
  const mail = message.mails[0];
  const from = message.author.name ?? mail?.address ?? t("the mail server");
  return (
    <article aria-label={t("Automatic reply from {from}", { from })} className="text-xs text-soft">
      <details className="group/auto rounded-lg border border-dashed">
        <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-lg px-3 py-1.5 hover:bg-fill [&::-webkit-details-marker]:hidden">
          <Bot className="size-4 shrink-0 text-faint" aria-hidden />
          <span className="min-w-0 truncate">
            Automatic reply from <bdi className="font-medium">{from}</bdi>
            {mail?.subject && (
              <>
                : <bdi>{mail.subject}</bdi>
              </>
            )}
          </span>
          <Time
            iso={mail?.at ?? message.createdAt}
            style="clock"
            className="ms-auto shrink-0 text-faint"
          />
          <ChevronDown
            aria-hidden
            className="size-4 shrink-0 text-faint transition-transform duration-150 group-open/auto:rotate-180 motion-reduce:transition-none"
          />
        </summary>
        <div className="flex flex-col gap-3 border-t px-4 py-3">
          <MessageText
            text={message.text === "" ? t("It has no words.") : message.text}
            className="max-w-prose text-soft"
          />
          <Attachments attachments={message.attachments} />
        </div>
      </details>
    </article>
  );
}
