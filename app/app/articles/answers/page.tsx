import type { Metadata } from "next";
import { AnswerList } from "@/components/articles/answers/answer-list";
import { PairDialog } from "@/components/articles/answers/pair-dialog";
import { ArticlesPage } from "@/components/articles/articles-page";
import { loadPairs } from "@/server/answer-pairs/loaders";

export const metadata: Metadata = { title: "Answers" };

type AnswersProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AnswersPage({ searchParams }: AnswersProps) {
  const { list, status, proposed, locale, mayWrite } = await loadPairs(await searchParams);
  return (
    <ArticlesPage
      title="Answers"
      description="Short questions with the answer the assistant may give."
      action={mayWrite && <PairDialog locale={locale} />}
    >
      <AnswerList {...{ list, status, proposed, mayWrite }} />
    </ArticlesPage>
  );
}
