import type { PairStatus } from "@/lib/schemas/knowledge/pair";
import { splitArticle } from "@/server/assistant/knowledge/split-article";
import { dropChunks, writeChunks } from "@/server/assistant/knowledge/write-chunks";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

type Pair = { locale: string; question: string; answer: string };
type ChangeResult = { ok: true } | { ok: false; reason: "not_found" };

/** Answers are found in approved pairs only. */
async function indexPair(
  tx: TenantTx,
  scope: AccountScope,
  { id, status, locale, question, answer }: Pair & { id: string; status: PairStatus },
): Promise<void> {
  const source = { kind: "pair" as const, id };
  if (status !== "approved") return dropChunks(tx, source);
  const chunks = splitArticle(answer);
  await writeChunks(tx, scope, { source, locale, title: question, slug: null, chunks });
}

/** Keeps a pair that an administrator wrote; it counts at once. */
export function createPair(scope: AccountScope, input: Pair): Promise<{ pairId: string }> {
  return withEvents(scope, async (tx, emit) => {
    const at = now();
    const row = await tx.answerPair.create({
      data: { ...input, accountId: scope, status: "approved", createdAt: at, updatedAt: at },
    });
    await indexPair(tx, scope, row);
    emit({ type: "knowledge.updated", payload: { part: "pairs" } });
    return { pairId: row.id };
  });
}

/** Changes a pair's words, its status, or both: approving with a correction is one step. */
export function changePair(
  scope: AccountScope,
  { pairId, ...data }: { pairId: string; status?: PairStatus } & Partial<Pair>,
): Promise<ChangeResult> {
  return withEvents(scope, async (tx, emit): Promise<ChangeResult> => {
    const { count } = await tx.answerPair.updateMany({
      where: { id: pairId },
      data: { ...data, updatedAt: now() },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    const row = await tx.answerPair.findFirstOrThrow({ where: { id: pairId } });
    await indexPair(tx, scope, row);
    emit({ type: "knowledge.updated", payload: { part: "pairs" } });
    return { ok: true };
  });
}

/** Deletes a pair; deleting it again does nothing. */
export async function deletePair(
  scope: AccountScope,
  { pairId }: { pairId: string },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.answerPair.deleteMany({ where: { id: pairId } });
    if (count === 0) return;
    await dropChunks(tx, { kind: "pair", id: pairId });
    emit({ type: "knowledge.updated", payload: { part: "pairs" } });
  });
}
