import type { Metadata } from "next";
import { ArticleEditor } from "@/components/articles/article-editor";
import { ArticlesPage } from "@/components/articles/articles-page";
import { mailLocales } from "@/lib/words/mail-locales";
import { loadNewArticle } from "@/server/articles/loaders";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage({
  searchParams,
}: {
  searchParams: Promise<{ of?: string }>;
}) {
  const { of: originalId } = await searchParams;
  const { choices, original } = await loadNewArticle(originalId ?? null);
  const taken = [original, ...(original?.translations ?? [])].map((other) => other?.locale);
  const locale = original
    ? (mailLocales.find((tag) => !taken.includes(tag)) ?? choices.accountLocale)
    : choices.accountLocale;
  const { title = "", body = "", collection = "", position = 0 } = original ?? {};
  const draft = { locale, title, slug: "", body, collection, position, isPublished: false };
  return (
    <ArticlesPage title={original ? "Another language" : "New article"}>
      <ArticleEditor article={null} mayWrite {...{ choices, original, draft }} />
    </ArticlesPage>
  );
}
