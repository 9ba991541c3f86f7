import { PanelSection } from "@/components/contacts/panel-section";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { ratingFaces } from "@/lib/inbox/rating-faces";
import { readSurvey } from "@/lib/messages/read-payload";
import type { MessageView } from "@/lib/schemas/message";

/** How the customer found this conversation, as far as he was asked. */
export function SurveyFact({ messages }: { messages: MessageView[] }) {
  const asked = messages.findLast(({ kind, isDeleted }) => kind === "csat" && !isDeleted);
  const answer = readSurvey(asked?.payload);
  if (!asked || !answer) return null;
  const { rating, comment, style } = answer;
  return (
    <PanelSection title="Satisfaction">
      {rating === null ? (
        <p className="text-sm text-soft">
          Asked <Time iso={asked.createdAt} style="short" />, no answer yet.
        </p>
      ) : (
        <p className="text-sm">
          <span aria-hidden>
            {style === "emoji" ? ratingFaces[rating - 1] : "★".repeat(rating)}
          </span>{" "}
          {rating} of 5
        </p>
      )}
      {comment && <MessageText text={comment} />}
    </PanelSection>
  );
}
