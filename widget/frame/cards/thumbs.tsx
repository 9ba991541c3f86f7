import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AssistantAnswerPayload } from "@/lib/schemas/assistant/answer";
import type { WidgetMessageView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { Icon } from "@/widget/frame/ui/icons";

const up = "M7 11v9H4v-9h3zm0 0 4-8a2 2 0 0 1 2 2v4h5a2 2 0 0 1 2 2l-1.5 7a2 2 0 0 1-2 2H7";

/** Whether an answer of the assistant helped; one tap, changed by another. A farewell has none. */
export function Thumbs({ message }: { message: WidgetMessageView }): JSX.Element | null {
  const { t, client } = useWidget();
  const payload = message.payload as AssistantAnswerPayload | null;
  const [isSending, setSending] = useState(false);
  if (!payload) return null;
  const rate = async (rating: 1 | -1) => {
    if (isSending) return;
    setSending(true);
    await client.answers.rating(message.conversationId, { messageId: message.id, rating });
    setSending(false);
  };
  return (
    <span class="thumbs">
      {([1, -1] as const).map((rating) => (
        <button
          key={rating}
          type="button"
          aria-label={t(rating === 1 ? "helpful" : "notHelpful")}
          aria-pressed={payload.rating === rating}
          onClick={() => rate(rating)}
        >
          <Icon>
            <path d={up} {...(rating === -1 && { transform: "rotate(180 12 12)" })} />
          </Icon>
        </button>
      ))}
    </span>
  );
}
