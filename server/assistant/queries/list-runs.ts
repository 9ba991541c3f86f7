import type { KeptQuestionView, RunView } from "@/lib/schemas/assistant/view";
import { presentKeptQuestion, presentRun } from "@/server/assistant/present";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const mostRuns = 50;

/** An assistant's last turns; `isFlagged` picks those whose answer got a thumb down. */
export async function listRuns(
  scope: AccountScope,
  { assistantId, isFlagged }: { assistantId: string; isFlagged: boolean },
): Promise<RunView[]> {
  const rows = await tenantDb(scope).assistantRun.findMany({
    where: { assistantId, kind: "turn", ...(isFlagged && { rating: -1 }) },
    orderBy: { startedAt: "desc" },
    take: mostRuns,
    include: { conversation: { select: { number: true } } },
  });
  return rows.map(presentRun);
}

/** The questions an administrator keeps, the oldest first. */
export async function listKeptQuestions(
  scope: AccountScope,
  assistantId: string,
): Promise<KeptQuestionView[]> {
  const rows = await tenantDb(scope).assistantTest.findMany({
    where: { assistantId },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(presentKeptQuestion);
}
