import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/form/textarea";
import { ratingFaces } from "@/lib/inbox/rating-faces";

type SurveyFormProps = {
  path: string;
  style: "emoji" | "stars";
  rating: number | null;
  comment: string;
  words: { question: string; ratings: string[]; comment: string; submit: string };
};

/** Five answers and room for words, sent by POST without any script. */
export function SurveyForm({ path, style, rating, comment, words }: SurveyFormProps) {
  return (
    <form method="post" action={path} className="flex flex-col gap-4">
      <fieldset className="flex justify-between gap-1" aria-label={words.question}>
        {words.ratings.map((label, index) => (
          <label
            key={label}
            className="flex min-h-16 flex-1 cursor-pointer flex-col items-center gap-1 rounded-md border border-transparent p-1 text-center text-xs text-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name="rating"
              required
              value={index + 1}
              defaultChecked={rating === index + 1}
              className="sr-only"
            />
            <span aria-hidden className={style === "emoji" ? "text-xl" : "text-base"}>
              {style === "emoji" ? ratingFaces[index] : "★".repeat(index + 1)}
            </span>
            {label}
          </label>
        ))}
      </fieldset>
      <Textarea
        name="comment"
        aria-label={words.comment}
        placeholder={words.comment}
        maxLength={2000}
        rows={3}
        dir="auto"
        defaultValue={comment}
      />
      <Button type="submit" size="lg" variant="primary">
        {words.submit}
      </Button>
    </form>
  );
}
