import type { JSX } from "preact";
import type { PendingMessage } from "@/widget/client/state";
import { useWidget } from "@/widget/frame/context";
import { Linkified } from "@/widget/frame/text/linkified";
import { AlertIcon, ClockIcon, FileIcon } from "@/widget/frame/ui/icons";
import { lazy } from "@/widget/frame/ui/lazy";
import { sayProblem } from "@/widget/frame/ui/say-problem";

const Quote = lazy((parts) => parts.Quote);

type PendingBubbleProps = { message: PendingMessage; isOnline: boolean };

/** A message that is not with the server yet, with its state in words. */
export function PendingBubble({ message, isOnline }: PendingBubbleProps): JSX.Element {
  const speech = useWidget();
  const { t, client } = speech;
  const isFailed = message.state === "failed";
  return (
    <div class={isFailed ? "bubble-row own failed" : "bubble-row own pending"}>
      <span class="sr-only">{t("you")}: </span>
      <div class="bubble">
        {message.replyTo && <Quote conversationId={message.conversationId} seq={message.replyTo} />}
        {message.text && (
          <div class="text" dir="auto">
            <Linkified text={message.text} />
          </div>
        )}
        {message.files.length > 0 && (
          <ul class="files">
            {message.files.map((file) => (
              <li class="file" key={file.name}>
                <FileIcon /> {file.name}
              </li>
            ))}
          </ul>
        )}
      </div>
      {isFailed ? (
        <div class="meta" role="alert">
          <AlertIcon />
          <span>
            {t("notSent")}.{" "}
            {sayProblem({ code: message.errorCode, message: message.error ?? "" }, speech)}
          </span>
          <button
            type="button"
            class="link-button"
            onClick={() => void client.tryAgain(message.clientId)}
          >
            {t("tryAgain")}
          </button>
          {message.text && (
            <button
              type="button"
              class="link-button"
              onClick={() => void navigator.clipboard?.writeText(message.text)}
            >
              {t("copy")}
            </button>
          )}
          <button
            type="button"
            class="link-button"
            onClick={() => void client.discard(message.clientId)}
          >
            {t("discard")}
          </button>
        </div>
      ) : (
        <div class="meta">
          <ClockIcon name={t(isOnline ? "sending" : "waiting")} />
          {!isOnline && <span aria-hidden="true">{t("waiting")}</span>}
        </div>
      )}
    </div>
  );
}
