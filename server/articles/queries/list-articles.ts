import type { ArticleFilter, ArticleList } from "@/lib/schemas/knowledge/article";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const pageSize = 50;

/** Articles on their shelves, with their readers' votes; 50 a page. */
export async function listArticles(
  scope: AccountScope,
  { q, status, locale, after }: ArticleFilter,
): Promise<ArticleList> {
  const db = tenantDb(scope);
  const rows = await db.article.findMany({
    where: {
      ...(status !== "all" && { status }),
      ...(locale && { locale }),
      ...(q && { title: { contains: q, mode: "insensitive" as const } }),
    },
    select: {
      ...{ id: true, groupId: true, title: true, locale: true, collection: true },
      ...{ status: true, updatedAt: true },
    },
    orderBy: [{ collection: "asc" }, { position: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const page = rows.slice(0, pageSize);
  const [siblings, votes] = await Promise.all([
    db.article.findMany({
      where: { groupId: { in: page.map(({ groupId }) => groupId) } },
      select: { id: true, groupId: true, locale: true },
      orderBy: { locale: "asc" },
    }),
    db.articleFeedback.groupBy({
      by: ["articleId", "isHelpful"],
      where: { articleId: { in: page.map(({ id }) => id) } },
      _count: true,
    }),
  ]);
  const votesOf = (articleId: string, isHelpful: boolean) =>
    votes.find((vote) => vote.articleId === articleId && vote.isHelpful === isHelpful)?._count ?? 0;
  return {
    items: page.map(({ groupId, status: state, updatedAt, ...row }) => ({
      ...row,
      isPublished: state === "published",
      updatedAt: updatedAt.toISOString(),
      translations: siblings
        .filter((other) => other.groupId === groupId && other.id !== row.id)
        .map(({ id, locale: language }) => ({ id, locale: language })),
      helpful: votesOf(row.id, true),
      unhelpful: votesOf(row.id, false),
    })),
    nextCursor: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}
