import { splitArticle } from "@/server/assistant/knowledge/split-article";
import { writeChunks } from "@/server/assistant/knowledge/write-chunks";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

/** Lets canned responses be found as they are now, in the account's language. */
export async function indexCanned({ accountId }: { accountId: string }): Promise<void> {
  await writeCanned(grantScope(accountId));
}

/** The same, for an account that a gate has granted. */
export async function writeCanned(scope: AccountScope): Promise<void> {
  const account = await tenantDb(scope).account.findFirst({ select: { locale: true } });
  await withEvents(scope, async (tx, emit) => {
    const rows = await tx.cannedResponse.findMany({
      select: { id: true, shortcut: true, text: true },
      orderBy: { id: "asc" },
    });
    // One with variables speaks to a person whom a search does not know.
    const whole = rows.filter(({ text }) => !text.includes("{{"));
    await tx.knowledgeChunk.deleteMany({
      where: { sourceKind: "canned", sourceId: { notIn: whole.map(({ id }) => id) } },
    });
    for (const { id, shortcut, text } of whole) {
      await writeChunks(tx, scope, {
        source: { kind: "canned", id },
        locale: account?.locale ?? "en",
        title: shortcut.replaceAll(/[-_]+/g, " "),
        slug: null,
        chunks: splitArticle(text),
      });
    }
    emit({ type: "knowledge.updated", payload: { part: "canned" } });
  });
}
