import type { z } from "zod";
import type { KeptOutcome, tryInput } from "@/lib/schemas/assistant/view";
import { keptOutcome } from "@/lib/schemas/assistant/view";
import { mailLocaleOf } from "@/lib/words/mail-locales";
import { answerQuestion } from "@/server/assistant/answer/answer-question";
import { askAsStranger } from "@/server/assistant/commands/try-question";
import { canManageAssistants } from "@/server/assistant/policy";
import { keepOutcome } from "@/server/assistant/present";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

const mostKept = 100;

/** Keeps a question with today's outcome. */
export async function keepQuestion(
  actor: Actor,
  input: z.output<typeof tryInput>,
): Promise<{ ok: true } | { ok: false; reason: "too_many" }> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const { assistantId, question, locale } = input;
  const db = tenantDb(actor.scope);
  if ((await db.assistantTest.count({ where: { assistantId } })) >= mostKept)
    return { ok: false, reason: "too_many" };
  const row = await db.assistantTest.create({
    data: { accountId: actor.scope, assistantId, question, locale, createdAt: now() },
  });
  await askAgain(actor.scope, row);
  return { ok: true };
}

export async function dropQuestion(actor: Actor, { testId }: { testId: string }): Promise<void> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  await tenantDb(actor.scope).assistantTest.deleteMany({ where: { id: testId } });
}

/** Job assistant.tests: asks every kept question of the account again, since knowledge or settings changed. */
export async function askKeptQuestions(job: { accountId: string }): Promise<void> {
  const scope = grantScope(job.accountId);
  const rows = await tenantDb(scope).assistantTest.findMany({ orderBy: { createdAt: "asc" } });
  for (const row of rows) await askAgain(scope, row);
}

async function askAgain(
  scope: AccountScope,
  row: Prisma.AssistantTestGetPayload<object>,
): Promise<void> {
  const { assistantId, question } = row;
  const locale = mailLocaleOf(row.locale) ?? "en";
  const ask = await askAsStranger(scope, { assistantId, question, locale });
  const outcome = keepOutcome(await answerQuestion(ask));
  const before = keptOutcome.safeParse(row.outcome).data ?? null;
  const isOther = before !== null && !isSame(before, outcome);
  await tenantDb(scope).assistantTest.updateMany({
    where: { id: row.id },
    data: { outcome, ranAt: now(), ...(isOther && { before, changedAt: now() }) },
  });
}

const isSame = (left: KeptOutcome, right: KeptOutcome): boolean =>
  left.kind === right.kind && left.text === right.text && left.source === right.source;
