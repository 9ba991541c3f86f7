import type { PairList, PairStatus } from "@/lib/schemas/knowledge/pair";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const pageSize = 50;

/** Question-answer pairs of one status, the newest first; 50 a page. */
export async function listPairs(
  scope: AccountScope,
  { status, after }: { status: PairStatus; after?: string | undefined },
): Promise<PairList> {
  const db = tenantDb(scope);
  const rows = await db.answerPair.findMany({
    where: { status, ...(after && { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const origins = await db.conversation.findMany({
    where: { id: { in: page.flatMap(({ conversationId }) => conversationId ?? []) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(origins.map(({ id, number }) => [id, number]));
  return {
    items: page.map(({ id, locale, question, answer, conversationId, status: state }) => ({
      ...{ id, locale, question, answer, status: state },
      conversationNumber: conversationId ? (numbers.get(conversationId) ?? null) : null,
    })),
    nextCursor: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** How many pairs wait for an administrator. */
export const countProposedPairs = (scope: AccountScope): Promise<number> =>
  tenantDb(scope).answerPair.count({ where: { status: "proposed" } });
