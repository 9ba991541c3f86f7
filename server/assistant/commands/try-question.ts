import type { z } from "zod";
import type { TryView, tryInput } from "@/lib/schemas/assistant/view";
import { answerQuestion } from "@/server/assistant/answer/answer-question";
import { canManageAssistants } from "@/server/assistant/policy";
import { presentTry } from "@/server/assistant/present";
import { getAssistant } from "@/server/assistant/queries/list-assistants";
import { turnMs } from "@/server/assistant/turn/begin-turn";
import { recordOf } from "@/server/assistant/turn/record";
import type { Ask } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

type Tried = z.output<typeof tryInput>;

/** What a stranger who asks this first would get. */
export async function askAsStranger(scope: AccountScope, tried: Tried): Promise<Ask> {
  const assistant = await getAssistant(scope, tried.assistantId);
  const { question, locale } = tried;
  return { scope, assistant, question, locale, history: [] };
}

/** Asks an assistant where no customer hears it; the run is logged like others and counts for the budget. */
export async function tryQuestion(actor: Actor, tried: Tried): Promise<TryView> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const { scope, userId } = actor;
  const outcome = await answerQuestion(await askAsStranger(scope, tried));
  await tenantDb(scope).assistantRun.create({
    data: {
      ...{ accountId: scope, assistantId: tried.assistantId, kind: "playground", userId },
      ...{ question: tried.question, ...recordOf(outcome) },
      state: outcome.kind === "answer" ? "answered" : "handed_over",
      ...(outcome.kind === "hand-over" && { reason: outcome.reason }),
      ...{ startedAt: now(), dueAt: new Date(now().getTime() + turnMs), finishedAt: now() },
    },
  });
  return presentTry(outcome);
}
