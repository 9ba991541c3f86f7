import Link from "next/link";
import { PairDialog } from "@/components/articles/answers/pair-dialog";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { UnansweredQuestion } from "@/lib/schemas/knowledge/pair";

type UnansweredListProps = { questions: UnansweredQuestion[]; locale: string; mayWrite: boolean };

/** What the assistant did not know, each with the way to answer it for good. */
export function UnansweredList({ questions, locale, mayWrite }: UnansweredListProps) {
  if (questions.length === 0) {
    return (
      <Card>
        <EmptyState
          drawing="search"
          title="No unanswered questions."
          description="What the assistant hands over because it knows no answer is listed here for 30 days."
        />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label="Unanswered questions" className="divide-y">
        {questions.map(({ question, count, lastAskedAt, conversationNumber }) => (
          <li key={`${lastAskedAt} ${question}`} className="flex min-h-14 items-center gap-3 py-2">
            <p dir="auto" className="line-clamp-3 min-w-0 flex-1 text-start text-sm">
              {question}
            </p>
            {count > 1 && <Badge tone="waiting">{count} times</Badge>}
            {conversationNumber !== null && (
              <Link
                href={`/app/conversations/${conversationNumber}`}
                className="text-xs text-accent-ink underline underline-offset-4"
              >
                #{conversationNumber}
              </Link>
            )}
            <Time iso={lastAskedAt} style="short" className="text-xs text-faint max-sm:hidden" />
            {mayWrite && <PairDialog locale={locale} question={question} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
