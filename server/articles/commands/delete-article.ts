import { dropChunks } from "@/server/assistant/knowledge/write-chunks";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";

/** Deletes one language of an article; deleting it again does nothing. */
export async function deleteArticle(
  scope: AccountScope,
  { articleId }: { articleId: string },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.article.deleteMany({ where: { id: articleId } });
    if (count === 0) return;
    await dropChunks(tx, { kind: "article", id: articleId });
    emit({ type: "knowledge.updated", payload: { part: "articles" } });
  });
}
