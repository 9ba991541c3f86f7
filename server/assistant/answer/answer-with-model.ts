import { z } from "zod";
import { groundedAnswer } from "@/server/assistant/answer/grounded-answer";
import type { ModelUse, Outcome } from "@/server/assistant/answer/outcome";
import { askModel, type ModelAnswer } from "@/server/assistant/model/language-model";
import { handOverTool, instructionsFor, messagesFor } from "@/server/assistant/model/prompt";
import { isStopping, thinkingSignal } from "@/server/assistant/model/stopping";
import type { Passage } from "@/server/assistant/retrieve/passage";
import type { Ask } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";

const patienceMs = 30_000;
const dayMs = 86_400_000;

const handOverCall = z.object({
  reason: z.enum(["asked", "angry", "unknown"]),
  summary: z.string().trim().max(2_000).optional(),
});

/** What the model makes of a question and what was found; what it says without a source is not said. */
export async function answerWithModel(ask: Ask, passages: readonly Passage[]): Promise<Outcome> {
  const use: ModelUse = {
    ...{ model: null, inputTokens: 0, outputTokens: 0, output: null },
    prompt: null,
  };
  if (await isSpent(ask)) return { kind: "hand-over", reason: "budget", passages, use };
  const instructions = instructionsFor(ask);
  const messages = messagesFor(ask, passages);
  const signal = thinkingSignal(patienceMs);
  const tools = [handOverTool];
  try {
    const answer = await askModel({ instructions, messages, tools, signal });
    return outcomeOf(answer, passages, `${instructions}\n\n${JSON.stringify(messages, null, 1)}`);
  } catch (error) {
    if (isStopping()) return { kind: "hand-over", reason: "shutdown", passages, use };
    if (signal.aborted) return { kind: "hand-over", reason: "timeout", passages, use };
    throw error;
  }
}

/** Whether the account's tokens of the last 24 hours are used up. */
async function isSpent({ scope, assistant }: Ask): Promise<boolean> {
  const { _sum: sum } = await tenantDb(scope).assistantRun.aggregate({
    where: { startedAt: { gt: new Date(now().getTime() - dayMs) } },
    _sum: { inputTokens: true, outputTokens: true },
  });
  return (sum.inputTokens ?? 0) + (sum.outputTokens ?? 0) >= assistant.settings.dailyTokens;
}

function outcomeOf(answer: ModelAnswer, passages: readonly Passage[], prompt: string): Outcome {
  const call = answer.calls.find(({ name }) => name === handOverTool.name);
  const { model, inputTokens, outputTokens } = answer;
  const output = JSON.stringify({ text: answer.text, calls: answer.calls });
  const use = { model, inputTokens, outputTokens, prompt, output };
  if (call) {
    const wish = handOverCall.safeParse(call.input).data;
    const summary = wish?.summary || null;
    return {
      ...{ kind: "hand-over", reason: wish?.reason ?? "unknown", passages },
      use: { ...use, summary },
    };
  }
  const grounded = groundedAnswer(answer, passages);
  if (!grounded) return { kind: "hand-over", reason: "unknown", passages, use };
  return { kind: "answer", ...grounded, choices: [], passages, use };
}
