import { slugOf } from "@/lib/markdown/slug";
import type { ParsedArticle } from "@/lib/schemas/knowledge/article";
import { indexArticle } from "@/server/articles/commands/index-article";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { withEvents } from "@/server/events/with-events";

type SaveResult =
  | { ok: true; articleId: string }
  | { ok: false; reason: "not_found" | "slug_taken" | "locale_taken" };

function refuseTaken(error: unknown): SaveResult {
  const index = violatedIndex(error);
  if (index === "Article_accountId_locale_slug_key") return { ok: false, reason: "slug_taken" };
  if (index === "Article_accountId_groupId_locale_key") {
    return { ok: false, reason: "locale_taken" };
  }
  throw error;
}

const columnsOf = ({ isPublished, slug, ...input }: ParsedArticle) => ({
  ...input,
  slug: slug || slugOf(input.title) || crypto.randomUUID().slice(0, 8),
  status: isPublished ? ("published" as const) : ("draft" as const),
  updatedAt: now(),
});

/** Writes a new article, or another language of the one with `groupId`. */
export function createArticle(
  scope: AccountScope,
  { groupId, ...input }: ParsedArticle & { groupId?: string | undefined; sourceUrl?: string },
): Promise<SaveResult> {
  return withEvents(scope, async (tx, emit): Promise<SaveResult> => {
    if (groupId && (await tx.article.count({ where: { groupId } })) === 0) {
      return { ok: false, reason: "not_found" };
    }
    const data = { ...columnsOf(input), accountId: scope, groupId: groupId ?? crypto.randomUUID() };
    const row = await tx.article.create({ data: { ...data, createdAt: now() } });
    await indexArticle(tx, scope, { ...row, isPublished: input.isPublished });
    emit({ type: "knowledge.updated", payload: { part: "articles" } });
    return { ok: true, articleId: row.id };
  }).catch(refuseTaken);
}

/** Changes an article, publishes it or takes it back. */
export function changeArticle(
  scope: AccountScope,
  { articleId, ...input }: ParsedArticle & { articleId: string },
): Promise<SaveResult> {
  return withEvents(scope, async (tx, emit): Promise<SaveResult> => {
    const { count } = await tx.article.updateMany({
      where: { id: articleId },
      data: columnsOf(input),
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    await reindex(tx, scope, articleId);
    emit({ type: "knowledge.updated", payload: { part: "articles" } });
    return { ok: true, articleId };
  }).catch(refuseTaken);
}

async function reindex(tx: TenantTx, scope: AccountScope, articleId: string): Promise<void> {
  const row = await tx.article.findFirstOrThrow({ where: { id: articleId } });
  await indexArticle(tx, scope, { ...row, isPublished: row.status === "published" });
}
