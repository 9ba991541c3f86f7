import type { JSX } from "preact";
import type { FormPayload, WidgetMessageView } from "@/lib/schemas/message";
import { useClientState, useWidget } from "@/widget/frame/context";
import { isOwn } from "@/widget/frame/conversation/own";
import { Time } from "@/widget/frame/conversation/time";
import { SentIcon } from "@/widget/frame/ui/icons";
import { isMarked } from "@/widget/frame/ui/is-marked";
import { lazy } from "@/widget/frame/ui/lazy";
import { Linkified } from "@/widget/frame/ui/linkified";

const Absence = lazy((parts) => parts.Absence);
const FormSummary = lazy((parts) => parts.FormSummary);
const Attachments = lazy((parts) => parts.Attachments);
const EmailPrompt = lazy((parts) => parts.EmailPrompt);
const Sheet = lazy((parts) => parts.Sheet);
const RichText = lazy((parts) => parts.RichText, Linkified);
const Survey = lazy((parts) => parts.Survey);

type MessageProps = {
  message: WidgetMessageView;
  /** Not followed closely by the same author: time and state stand below. */
  isGroupEnd: boolean;
};

/** One stored message: speech is a bubble, mail is a sheet, everything else a calm line or a card. */
export function Message({ message, isGroupEnd }: MessageProps): JSX.Element | null {
  const state = useClientState();
  switch (message.kind) {
    case "email_prompt":
      // A link changes no address.
      return state.link ? null : <EmailPrompt message={message} />;
    case "csat":
      return <Survey message={message} />;
    case "form":
      return <FormSummary payload={message.payload as FormPayload} />;
    case "offline_notice":
      return <Absence message={message} />;
    case "chat":
    case "greeting":
      break;
  }
  return <Spoken message={message} isGroupEnd={isGroupEnd} />;
}

/** Words of somebody: a bubble, or a sheet when they came by mail. */
function Spoken({ message, isGroupEnd }: MessageProps): JSX.Element {
  const { t } = useWidget();
  const own = isOwn(message, useClientState());
  const author = own ? (message.author.name ?? t("you")) : (message.author.name ?? t("team"));
  const Words = !own && isMarked(message.text) ? RichText : Linkified;
  const body = message.isDeleted ? <em>{t("deleted")}</em> : <Words text={message.text} />;
  const content = (
    <>
      {(message.text || message.isDeleted) && (
        <div class="text" dir="auto">
          {body}
        </div>
      )}
      {message.attachments.length > 0 && <Attachments items={message.attachments} />}
    </>
  );
  if (message.via === "email") {
    return (
      <Sheet message={message} author={author} own={own}>
        {content}
      </Sheet>
    );
  }
  return (
    <div class={own ? "bubble-row own" : "bubble-row"}>
      <span class="sr-only">{own ? t("you") : author}: </span>
      <div class="bubble">{content}</div>
      <div class={isGroupEnd ? "meta" : "meta sr-only"}>
        {!own && message.kind === "chat" && <span>{author} · </span>}
        <Time at={message.createdAt} />
        {own && <SentIcon name={t("sent")} />}
      </div>
    </div>
  );
}
