import type { ArticleChoices, ArticleView } from "@/lib/schemas/knowledge/article";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";

/** An article with its other languages; null when there is none. */
export async function findArticle(scope: AccountScope, id: string): Promise<ArticleView | null> {
  const db = tenantDb(scope);
  const row = await db.article.findFirst({ where: { id } });
  if (!row) return null;
  const { accountId: _, sourceUrl: __, createdAt: ___, status, updatedAt, ...article } = row;
  const [others, center] = await Promise.all([
    db.article.findMany({
      where: { groupId: row.groupId, id: { not: id } },
      select: { id: true, locale: true },
      orderBy: { locale: "asc" },
    }),
    db.helpCenter.findFirst({ where: { isPublic: true }, select: { slug: true } }),
  ]);
  const isPublished = status === "published";
  const path = `${row.locale}/${encodeURIComponent(row.slug)}`;
  return {
    ...article,
    isPublished,
    updatedAt: updatedAt.toISOString(),
    translations: others,
    url: center && isPublished ? `${env.BASE_URL}/help/${center.slug}/${path}` : null,
  };
}

/** What an article's editor offers to choose from. */
export async function listArticleChoices(scope: AccountScope): Promise<ArticleChoices> {
  const db = tenantDb(scope);
  const [collections, locales, account] = await Promise.all([
    db.article.groupBy({ by: ["collection"], orderBy: { collection: "asc" } }),
    db.article.groupBy({ by: ["locale"], orderBy: { locale: "asc" } }),
    db.account.findFirst({ select: { locale: true } }),
  ]);
  return {
    collections: collections.map(({ collection }) => collection).filter(Boolean),
    locales: locales.map(({ locale }) => locale),
    accountLocale: account?.locale ?? "en",
  };
}
