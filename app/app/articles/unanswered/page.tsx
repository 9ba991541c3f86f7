import type { Metadata } from "next";
import { UnansweredList } from "@/components/articles/answers/unanswered-list";
import { ArticlesPage } from "@/components/articles/articles-page";
import { loadUnanswered } from "@/server/answer-pairs/loaders";

export const metadata: Metadata = { title: "Unanswered questions" };

export default async function UnansweredPage() {
  return (
    <ArticlesPage
      title="Unanswered questions"
      description="What customers asked in the last 30 days and the assistant did not know."
    >
      <UnansweredList {...(await loadUnanswered())} />
    </ArticlesPage>
  );
}
