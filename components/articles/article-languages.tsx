import { Plus } from "lucide-react";
import Link from "next/link";
import { languageName } from "@/components/articles/language-name";
import { Button } from "@/components/ui/button";
import type { ArticleView } from "@/lib/schemas/knowledge/article";

type ArticleLanguagesProps = { article: ArticleView; mayWrite: boolean };

/** The languages an article is written in, and the way to one more. */
export function ArticleLanguages({ article, mayWrite }: ArticleLanguagesProps) {
  return (
    <nav aria-label="Languages" className="flex flex-wrap items-center gap-2">
      <Button size="sm" aria-current="page" className="bg-fill">
        {languageName(article.locale)}
      </Button>
      {article.translations.map(({ id, locale }) => (
        <Button key={id} asChild size="sm" variant="ghost">
          <Link href={`/app/articles/${id}`}>{languageName(locale)}</Link>
        </Button>
      ))}
      {mayWrite && (
        <Button asChild size="sm" variant="ghost">
          <Link href={`/app/articles/new?of=${article.id}`}>
            <Plus aria-hidden /> Language
          </Link>
        </Button>
      )}
    </nav>
  );
}
