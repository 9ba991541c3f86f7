"use client";

import type { LucideIcon } from "lucide-react";
import { AtSign, ClipboardList, Clock, Hand, Star } from "lucide-react";
import type { ReactNode } from "react";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { ratingFaces } from "@/lib/inbox/rating-faces";
import { readEmailPrompt, readFormAnswers, readSurvey } from "@/lib/messages/read-payload";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";
import { contactName } from "@/lib/words/contact-name";

type WidgetCardProps = { message: MessageView; conversation: ConversationView };

/** What the widget itself said or asked: greeting, form, email prompt, offline notice. */
export function WidgetCard({ message, conversation }: WidgetCardProps) {
  const t = useWords();
  switch (message.kind) {
    case "form":
      return (
        <Card icon={ClipboardList} title={t("Filled in the form")} message={message} isCustomer>
          <FormAnswers payload={message.payload} />
        </Card>
      );
    case "email_prompt":
      return (
        <Card icon={AtSign} title={t("Asked for an email address")} message={message}>
          <PromptOutcome payload={message.payload} name={contactName(conversation.contact)} />
        </Card>
      );
    case "offline_notice":
      return (
        <Card icon={Clock} title={t("Nobody was here")} message={message}>
          <MessageText text={message.text} />
        </Card>
      );
    case "csat":
      return (
        <Card icon={Star} title={t("Asked how it went")} message={message}>
          <Rating payload={message.payload} name={contactName(conversation.contact)} />
        </Card>
      );
    default:
      return (
        <Card icon={Hand} title={t("Greeting")} message={message}>
          <MessageText text={message.text} />
        </Card>
      );
  }
}

type CardProps = {
  icon: LucideIcon;
  title: string;
  message: MessageView;
  isCustomer?: boolean;
  children: ReactNode;
};

function Card({ icon: Icon, title, message, isCustomer = false, children }: CardProps) {
  return (
    <article
      aria-label={title}
      className={cn(
        "flex w-full max-w-md flex-col gap-1 rounded-lg border border-dashed px-3 py-2 text-soft",
        isCustomer ? "self-start sm:ms-10" : "self-end sm:me-10",
      )}
    >
      <header className="flex items-center gap-2 text-xs font-medium text-faint">
        <Icon className="size-4 shrink-0" aria-hidden />
        <span>{title}</span>
        <Time iso={message.createdAt} style="clock" className="ms-auto font-normal" />
      </header>
      {children}
    </article>
  );
}

function FormAnswers({ payload }: { payload: unknown }) {
  const t = useWords();
  const answers = readFormAnswers(payload);
  if (answers.length === 0) {
    return <p className="text-sm">{t("Skipped: nothing was filled in.")}</p>;
  }
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {answers.map(({ key, label, value }) => (
        <div key={key} className="contents">
          <dt className="text-faint">{label}</dt>
          <dd dir="auto" className="min-w-0 break-words text-ink">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PromptOutcome({ payload, name }: { payload: unknown; name: string }) {
  const t = useWords();
  const prompt = readEmailPrompt(payload);
  if (prompt?.state === "submitted") {
    return (
      <p className="text-sm break-words">
        {name} gave <bdi className="font-medium text-ink">{prompt.email}</bdi>
      </p>
    );
  }
  return (
    <p className="text-sm">
      {prompt?.state === "dismissed" ? t("{name} said not now.", { name }) : t("No answer yet.")}
    </p>
  );
}

function Rating({ payload, name }: { payload: unknown; name: string }) {
  const t = useWords();
  const answer = readSurvey(payload);
  if (!answer?.rating) return <p className="text-sm">{t("No answer yet.")}</p>;
  const { rating, comment, style } = answer;
  return (
    <>
      <p className="text-sm">
        <span aria-hidden>{style === "emoji" ? ratingFaces[rating - 1] : "★".repeat(rating)}</span>{" "}
        {name} gave <span className="font-medium text-ink">{t("{rating} of 5", { rating })}</span>
      </p>
      {comment && <MessageText text={comment} />}
    </>
  );
}
