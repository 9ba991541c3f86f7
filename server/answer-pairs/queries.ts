import type { PairList, PairStatus, UnansweredQuestion } from "@/lib/schemas/knowledge/pair";
import { fold } from "@/lib/words/finding/fuzzy";
import { now } from "@/server/clock";
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

/** Questions of the last 30 days that the assistant handed over because it knew no answer, the most frequent first. */
export async function listUnanswered(scope: AccountScope): Promise<UnansweredQuestion[]> {
  const since = new Date(now().getTime() - reportDays * 86_400_000);
  const rows = await tenantDb(scope).assistantRun.findMany({
    where: { kind: "turn", reason: "unknown", startedAt: { gte: since } },
    select: { question: true, startedAt: true, conversation: { select: { number: true } } },
    orderBy: { startedAt: "desc" },
    take: mostReported,
  });
  const asked = Map.groupBy(rows, ({ question }) =>
    fold(question)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return [...asked.values()]
    .flatMap(([newest, ...others]) =>
      newest
        ? [
            {
              question: newest.question.slice(0, 500),
              count: others.length + 1,
              lastAskedAt: newest.startedAt.toISOString(),
              conversationNumber: newest.conversation?.number ?? null,
            },
          ]
        : [],
    )
    .toSorted((left, right) => right.count - left.count)
    .slice(0, 100);
}

const reportDays = 30;
const mostReported = 1_000;
