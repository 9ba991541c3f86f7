import { ThumbsDown, ThumbsUp } from "lucide-react";
import Link from "next/link";
import { languageName } from "@/components/articles/language-name";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ArticleFilter, ArticleList, ArticleListItem } from "@/lib/schemas/knowledge/article";

type ArticleListProps = { list: ArticleList; filter: ArticleFilter };

/** Articles by their collection. */
export function ArticleShelves({ list: { items, nextCursor }, filter }: ArticleListProps) {
  if (items.length === 0) return <NothingThere filter={filter} />;
  const shelves = Map.groupBy(items, ({ collection }) => collection);
  return (
    <>
      {[...shelves].map(([collection, articles]) => (
        <section key={collection} className="flex flex-col gap-2">
          <h2 dir="auto" className="text-start text-sm font-semibold text-soft">
            {collection || "Without a collection"}
          </h2>
          <Card className="p-0 sm:p-0">
            <ul aria-label={collection || "Articles"} className="divide-y">
              {articles.map((article) => (
                <ArticleLine key={article.id} article={article} />
              ))}
            </ul>
          </Card>
        </section>
      ))}
      {nextCursor && (
        <Button asChild className="self-center">
          <Link href={pathOf({ ...filter, after: nextCursor })}>More articles</Link>
        </Button>
      )}
    </>
  );
}

function NothingThere({ filter }: { filter: ArticleFilter }) {
  const isNarrowed = filter.q !== "" || filter.status !== "all" || filter.locale !== "";
  return (
    <Card>
      <EmptyState
        drawing={isNarrowed ? "search" : "list"}
        title={isNarrowed ? "No article fits." : "No articles yet."}
        description={
          isNarrowed
            ? "Try fewer letters, or look among all."
            : "Write down what customers ask most. The assistant answers from it, and the help centre shows it."
        }
      />
    </Card>
  );
}

function ArticleLine({ article }: { article: ArticleListItem }) {
  const { id, title, locale, isPublished, translations, helpful, unhelpful } = article;
  return (
    <li>
      <Link
        href={`/app/articles/${id}`}
        className="flex min-h-14 items-center gap-3 px-4 py-2 transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2"
      >
        <span className="flex min-w-0 flex-1 flex-col">
          <bdi className="truncate text-sm font-medium">{title}</bdi>
          <span className="truncate text-xs text-soft">
            {[locale, ...translations.map((other) => other.locale)].map(languageName).join(", ")}
          </span>
        </span>
        {helpful + unhelpful > 0 && (
          <span data-tabular className="flex items-center gap-2 text-xs text-faint max-sm:hidden">
            <ThumbsUp className="size-3.5" aria-label="Helped" /> {helpful}
            <ThumbsDown className="size-3.5" aria-label="Did not help" /> {unhelpful}
          </span>
        )}
        <Badge tone={isPublished ? "delivered" : "neutral"}>
          {isPublished ? "Published" : "Draft"}
        </Badge>
        <Time
          iso={article.updatedAt}
          style="short"
          className="w-16 text-end text-xs text-faint max-sm:hidden"
        />
      </Link>
    </li>
  );
}

function pathOf({ q, status, locale, after }: ArticleFilter): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(status !== "all" && { status }),
    ...(locale && { locale }),
    ...(after && { after }),
  });
  return `/app/articles?${query}`;
}
