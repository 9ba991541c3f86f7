import type { JSX } from "preact";
import { splitMarks } from "@/lib/words/marks/marked-text";
import { useClientState, useWidget } from "@/widget/frame/context";
import { isOwn } from "@/widget/frame/conversation/own";
import { CloseIcon } from "@/widget/frame/ui/icons";

type QuoteProps = { conversationId: string; seq: number };

/** The message that another one answers, in short; a click leads to it. */
export function Quote({ conversationId, seq }: QuoteProps): JSX.Element {
  const { t, client } = useWidget();
  const state = useClientState();
  const found = state.threads[conversationId]?.messages.find((one) => one.seq === seq);
  if (!found) {
    return (
      <button type="button" class="quote" onClick={() => void client.loadOlder(conversationId)}>
        {t("earlier")}
      </button>
    );
  }
  const name = isOwn(found, state) ? t("you") : (found.author.name ?? t("team"));
  const files = found.attachments.map((file) => file.name).join(", ");
  return (
    <button type="button" class="quote" onClick={() => goTo(seq)}>
      <strong>
        <span class="sr-only">{t("replyingTo", { name })}</span>
        <span aria-hidden="true">{name}</span>
      </strong>
      <span dir="auto">{found.isDeleted ? t("deleted") : withoutMarks(found.text) || files}</span>
    </button>
  );
}

const withoutMarks = (text: string) =>
  splitMarks(text)
    .map((span) => span.text)
    .join("");

function goTo(seq: number) {
  const entry = document.querySelector(`[data-seq="${seq}"]`);
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  entry?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
}

/** Above the composer: what is being answered, and the way out of it. */
export function Answering({ onCancel, ...quote }: QuoteProps & { onCancel: () => void }) {
  const { t } = useWidget();
  return (
    <div class="answering">
      <Quote {...quote} />
      <button
        type="button"
        class="icon-button small"
        aria-label={t("cancel")}
        title={t("cancel")}
        onClick={onCancel}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
