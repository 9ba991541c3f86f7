import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormPayload, WidgetMessageView } from "@/lib/schemas/message";
import { useClientState, useWidget } from "@/widget/frame/context";
import { isOwn, quotedSeqOf } from "@/widget/frame/conversation/own";
import { Time } from "@/widget/frame/conversation/time";
import { isMarked } from "@/widget/frame/text/is-marked";
import { Linkified } from "@/widget/frame/text/linkified";
import { SeenIcon, SentIcon } from "@/widget/frame/ui/icons";
import { lazy } from "@/widget/frame/ui/lazy";

const Absence = lazy((parts) => parts.Absence);
const FormSummary = lazy((parts) => parts.FormSummary);
const Attachments = lazy((parts) => parts.Attachments);
const EmailPrompt = lazy((parts) => parts.EmailPrompt);
const Sheet = lazy((parts) => parts.Sheet);
const RichText = lazy((parts) => parts.RichText, Linkified);
const Aside = lazy((parts) => parts.Aside);
const Quote = lazy((parts) => parts.Quote);
const Survey = lazy((parts) => parts.Survey);
const Thumbs = lazy((parts) => parts.Thumbs);

type MessageProps = {
  message: WidgetMessageView;
  /** Not followed closely by the same author: time and state stand below. */
  isGroupEnd: boolean;
  /** The team has read it. */
  isSeen: boolean;
};

/** One stored message: speech is a bubble, mail is a sheet, everything else a calm line or a card. */
export function Message(props: MessageProps): JSX.Element | null {
  const { message } = props;
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
  const spoken = <Spoken {...props} />;
  if (message.author.kind !== "assistant") return spoken;
  return (
    <>
      {spoken}
      <Thumbs message={message} />
    </>
  );
}

/** Words of somebody: a bubble, or a sheet when they came by mail. */
function Spoken(props: MessageProps): JSX.Element {
  const { t } = useWidget();
  const [isTimed, setTimed] = useState(false);
  const { message } = props;
  const own = isOwn(message, useClientState());
  const author = message.author.name ?? t(own ? "you" : "team");
  const content = <Content message={message} isPlain={own} />;
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
      <div class="bubble-line">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: assistive technology is told the time without it. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut to the time, which stands there in words. */}
        <div class="bubble" onClick={() => setTimed(!isTimed)}>
          {content}
        </div>
        <Aside message={message} />
      </div>
      <div class={props.isGroupEnd || isTimed ? "meta" : "meta sr-only"}>
        {!own && message.kind === "chat" && <span>{author} · </span>}
        <Time at={message.createdAt} />
        {own && <Tick isSeen={props.isSeen} />}
      </div>
    </div>
  );
}

function Tick({ isSeen }: { isSeen: boolean }): JSX.Element {
  const { t } = useWidget();
  return isSeen ? <SeenIcon name={t("seen")} /> : <SentIcon name={t("sent")} />;
}

type ContentProps = { message: WidgetMessageView; isPlain: boolean };

function Content({ message, isPlain }: ContentProps): JSX.Element {
  const { t } = useWidget();
  const { conversationId, text, isDeleted, attachments } = message;
  const quotedSeq = quotedSeqOf(message);
  const Words = !isPlain && isMarked(text) ? RichText : Linkified;
  return (
    <>
      {quotedSeq && <Quote conversationId={conversationId} seq={quotedSeq} />}
      {(text || isDeleted) && (
        <div class="text" dir="auto">
          {isDeleted ? <em>{t("deleted")}</em> : <Words text={text} />}
        </div>
      )}
      {attachments.length > 0 && <Attachments items={attachments} />}
    </>
  );
}
