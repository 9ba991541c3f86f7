import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ratingFaces } from "@/lib/inbox/rating-faces";
import type { WidgetMessageView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { sayProblem } from "@/widget/frame/ui/say-problem";

const ratings = [1, 2, 3, 4, 5] as const;

type Payload = { style: "emoji" | "stars"; rating: number | null; comment: string };

/** The card that asks how it went: five answers, room for words, and the way to change it. */
export function Survey({ message }: { message: WidgetMessageView }): JSX.Element {
  const speech = useWidget();
  const { t, client } = speech;
  const payload = message.payload as Payload;
  const [rating, setRating] = useState(payload.rating);
  const [comment, setComment] = useState(payload.comment);
  const [isOpen, setOpen] = useState(payload.rating === null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // Answered in another tab or by the mailed link.
  useEffect(() => {
    if (payload.rating === null) return;
    setRating(payload.rating);
    setComment(payload.comment);
    setOpen(false);
  }, [payload.rating, payload.comment]);

  async function submit() {
    if (isSending || rating === null) return;
    setSending(true);
    const answer = await client.answers.survey(message.conversationId, {
      rating,
      comment: comment.trim(),
    });
    setSending(false);
    setProblem(answer.ok ? null : sayProblem(answer.problem, speech));
    if (!answer.ok) return;
    setOpen(false);
    // The focused control is gone; keep a keyboard user where he was.
    requestAnimationFrame(() => said.current?.focus());
  }

  if (!isOpen) {
    const given = payload.rating ?? rating ?? 1;
    return (
      <p class="prompt-line" ref={said} tabIndex={-1} role="status">
        <span aria-hidden="true">{mark(payload.style, given)}</span>
        <span>
          {t("csatThanks")} <span class="sr-only">{t(`csat${given as 1}`)}</span>{" "}
          <button type="button" class="link-button" onClick={() => setOpen(true)}>
            {t("change")}
          </button>
        </span>
      </p>
    );
  }
  return (
    <form
      class="card prompt"
      aria-label={message.text}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="prompt-title" dir="auto">
        {message.text}
      </p>
      <div class="ratings" role="radiogroup" aria-label={message.text}>
        {ratings.map((value) => (
          <label key={value} class={value === rating ? "rating chosen" : "rating"}>
            <input
              type="radio"
              class="sr-only"
              name={`rating-${message.id}`}
              checked={value === rating}
              onChange={() => setRating(value)}
            />
            <span class="rating-mark" aria-hidden="true">
              {payload.style === "emoji" ? ratingFaces[value - 1] : star(value <= (rating ?? 0))}
            </span>
            <span class="rating-word">{t(`csat${value}`)}</span>
          </label>
        ))}
      </div>
      {rating !== null && (
        <>
          <div class="field">
            <textarea
              rows={2}
              maxLength={2000}
              aria-label={t("csatComment")}
              placeholder={t("csatComment")}
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button" aria-disabled={isSending}>
            {t("submit")}
          </button>
        </>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

const star = (isFull: boolean) => (isFull ? "★" : "☆");

function mark(style: Payload["style"], rating: number): string {
  return style === "emoji" ? (ratingFaces[rating - 1] ?? "") : star(true).repeat(rating);
}
