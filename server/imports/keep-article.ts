import { slugOf } from "@/lib/markdown/slug";
import { maxArticleLength } from "@/lib/schemas/knowledge/article";
import { changeArticle, createArticle } from "@/server/articles/commands/save-article";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { ReadArticle } from "@/server/imports/read-article";

type Kept = { article: ReadArticle; locale: string; sourceUrl: string };

/**
 * Writes an imported article as a draft, or changes the one imported from the same place before; that one stays
 * published if it was. Answers in words why it cannot, else null.
 */
export async function keepArticle(
  scope: AccountScope,
  { article, locale, sourceUrl }: Kept,
): Promise<string | null> {
  const title = article.title.slice(0, 200).trim();
  const body = article.body.slice(0, maxArticleLength);
  if (!title || !body) return "there is no text on it";
  const known = await tenantDb(scope).article.findFirst({ where: { sourceUrl, locale } });
  if (known) {
    const { slug, collection, position, status } = known;
    const place = { locale, slug, collection, position, isPublished: status === "published" };
    const result = await changeArticle(scope, { ...place, title, body, articleId: known.id });
    return result.ok ? null : "it could not be changed";
  }
  const collection = article.collection.slice(0, 80);
  const draft = { locale, title, body, collection, position: 0, isPublished: false, sourceUrl };
  const first = await createArticle(scope, { ...draft, slug: "" });
  if (first.ok) return null;
  const slug = `${slugOf(title, 70)}-${crypto.randomUUID().slice(0, 6)}`;
  const second = await createArticle(scope, { ...draft, slug });
  return second.ok ? null : "its address is taken";
}
