import { PanelSection } from "@/components/contacts/panel-section";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import { ratingFaces } from "@/lib/inbox/rating-faces";
import { readSurvey } from "@/lib/messages/read-payload";
import type { MessageView } from "@/lib/schemas/message";

/** How the customer found this conversation, as far as he was asked. */
export function SurveyFact({ messages }: { messages: MessageView[] }) {
  const t = useWords();
  const asked = messages.findLast(({ kind, isDeleted }) => kind === "csat" && !isDeleted);
  const answer = readSurvey(asked?.payload);
  if (!asked || !answer) return null;
  const { rating, comment, style } = answer;
  return (
    <PanelSection title={t("Satisfaction")}>
      {rating === null ? (
        <p className="text-sm text-soft">
          <Rich
            text={t.open("Asked {time}, no answer yet.")}
            values={{ time: <Time iso={asked.createdAt} style="short" /> }}
          />
        </p>
      ) : (
        <p className="text-sm">
          <span aria-hidden>
            {style === "emoji" ? ratingFaces[rating - 1] : "★".repeat(rating)}
          </span>{" "}
          {t("{rating} of 5", { rating })}
        </p>
      )}
      {comment && <MessageText text={comment} />}
    </PanelSection>
  );
}
