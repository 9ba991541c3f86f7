import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ArticleSearch } from "@/components/articles/article-search";
import { ArticleShelves } from "@/components/articles/article-shelves";
import { ArticlesPage } from "@/components/articles/articles-page";
import { Button } from "@/components/ui/button";
import { loadArticles } from "@/server/articles/loaders";

export const metadata: Metadata = { title: "Articles" };

type ArticlesProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Articles({ searchParams }: ArticlesProps) {
  const { list, filter, choices, mayWrite } = await loadArticles(await searchParams);
  const action = mayWrite && (
    <Button asChild variant="primary">
      <Link href="/app/articles/new">
        <Plus aria-hidden /> New article
      </Link>
    </Button>
  );
  return (
    <ArticlesPage
      title="Articles"
      description="What the help centre shows and the assistant answers from."
      action={action}
    >
      <ArticleSearch filter={filter} locales={choices.locales} />
      <ArticleShelves list={list} filter={filter} />
    </ArticlesPage>
  );
}
