import { plainText } from "@/lib/markdown/plain-text";
import {
  embeddingModelName,
  embedTexts,
  vectorBytes,
} from "@/server/assistant/model/embedding-model";
import { thinkingSignal } from "@/server/assistant/model/stopping";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** Passages that are embedded by one call. */
export const embedBatch = 64;
const patienceMs = 60_000;

const staleOf = (model: string) => ({
  OR: [{ embeddingModel: null }, { embeddingModel: { not: model } }],
});

/** How many passages have no vector of the configured model; 0 without one. */
export async function countStaleChunks(scope: AccountScope): Promise<number> {
  const model = embeddingModelName();
  return model ? tenantDb(scope).knowledgeChunk.count({ where: staleOf(model) }) : 0;
}

/** Gives the next passages their vectors; answers how many got one. One rewritten meanwhile keeps none. */
export async function embedNextChunks(scope: AccountScope): Promise<number> {
  const model = embeddingModelName();
  if (!model) return 0;
  const db = tenantDb(scope);
  const chunks = await db.knowledgeChunk.findMany({
    where: staleOf(model),
    orderBy: { id: "asc" },
    take: embedBatch,
    select: { id: true, title: true, heading: true, text: true },
  });
  if (chunks.length === 0) return 0;
  const texts = chunks.map(({ title, heading, text }) =>
    [title, heading, plainText(text)].filter(Boolean).join("\n"),
  );
  const vectors = await embedTexts(texts, thinkingSignal(patienceMs));
  return db.$transaction(async (tx) => {
    let written = 0;
    for (const [at, { id }] of chunks.entries()) {
      const vector = vectors[at];
      if (!vector) continue;
      const data = { embedding: vectorBytes(vector), embeddingModel: model };
      written += (await tx.knowledgeChunk.updateMany({ where: { id }, data })).count;
    }
    return written;
  });
}
