import { findPair } from "@/server/answer-pairs/policy";
import { redact } from "@/server/assistant/answer/redact";
import { now } from "@/server/clock";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

type Payload = { accountId: string; conversationId: string };

const mostRead = 200;

/**
 * Proposes the question and answer of a conversation that people resolved, for an administrator to approve. Each
 * conversation is looked at once, whatever comes of it.
 */
export async function minePair({ accountId, conversationId }: Payload): Promise<void> {
  const scope = grantScope(accountId);
  const db = tenantDb(scope);
  const conversation = await db.conversation.findFirst({
    where: { id: conversationId, status: "resolved", pairMining: { is: null } },
    select: { inbox: { select: { account: { select: { locale: true } } } } },
  });
  if (!conversation) return;
  const lines = await db.message.findMany({
    where: { conversationId, kind: "chat", deletedAt: null },
    select: { authorKind: true, text: true },
    orderBy: { seq: "asc" },
    take: mostRead,
  });
  const pair = findPair(lines);
  await db.pairMining.createMany({
    data: [{ accountId: scope, conversationId, minedAt: now() }],
    skipDuplicates: true,
  });
  if (!pair || (await isKnown(scope, pair.question))) return;
  const at = now();
  await db.answerPair.create({
    data: {
      ...{ accountId: scope, conversationId, locale: conversation.inbox.account.locale },
      ...{ question: redact(pair.question), answer: redact(pair.answer), status: "proposed" },
      ...{ createdAt: at, updatedAt: at },
    },
  });
}

/** Whether a pair of any status asks nearly the same: what was rejected does not come again. */
async function isKnown(scope: AccountScope, question: string): Promise<boolean> {
  const rows = await tenantDb(scope).$queryRaw<unknown[]>`
    SELECT 1 FROM "AnswerPair"
    WHERE "accountId" = ${scope}::uuid AND similarity("question", ${redact(question)}) > 0.6 LIMIT 1`;
  return rows.length > 0;
}
