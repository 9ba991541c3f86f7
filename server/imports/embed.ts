import { countStaleChunks, embedNextChunks } from "@/server/assistant/knowledge/embed-chunks";
import { embeddingModelName } from "@/server/assistant/model/embedding-model";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { startTask } from "@/server/imports/commands";
import { enqueue } from "@/server/jobs/enqueue";

/** More than these become a task with its progress. */
const mostAtOnce = 200;
const nobody = "00000000-0000-0000-0000-000000000000";

/** Job knowledge.embed: gives passages that have none a vector of the configured model. */
export async function embedKnowledge({ accountId }: { accountId: string }): Promise<void> {
  const scope = grantScope(accountId);
  const stale = await countStaleChunks(scope);
  if (stale > mostAtOnce) {
    // One that is busy already embeds these too, or the sweep comes again.
    await startTask({ scope, userId: nobody }, { kind: "reindex", part: "vectors" });
    return;
  }
  while ((await embedNextChunks(scope)) > 0);
}

/** Sweep: finds the accounts whose passages wait for vectors, as all do when the model has changed. */
export async function sweepEmbeddings(): Promise<void> {
  const model = embeddingModelName();
  if (!model) return;
  const rows = await systemDb().$queryRaw<{ accountId: string }[]>`
    SELECT DISTINCT "accountId" FROM "KnowledgeChunk"
    WHERE "embeddingModel" IS DISTINCT FROM ${model} LIMIT 100`;
  for (const { accountId } of rows)
    await enqueue("knowledge.embed", { accountId }, { jobKey: `knowledge.embed:${accountId}` });
}
