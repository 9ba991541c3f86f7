import { z } from "zod";
import { groundedAnswer, groundedSoFar } from "@/server/assistant/answer/grounded-answer";
import type { ModelUse, Outcome } from "@/server/assistant/answer/outcome";
import { askModel, type ModelAnswer } from "@/server/assistant/model/language-model";
import { handOverTool, instructionsFor, messagesFor } from "@/server/assistant/model/prompt";
import { isStopping, thinkingSignal } from "@/server/assistant/model/stopping";
import type { Passage } from "@/server/assistant/retrieve/passage";
import { askTools, type ToolUse } from "@/server/assistant/tools/ask-tools";
import type { Ask } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const patienceMs = 30_000;
const dayMs = 86_400_000;

const handOverCall = z.object({
  reason: z.enum(["asked", "angry", "unknown"]),
  summary: z.string().trim().max(2_000).optional(),
});

/** Hears an answer grow: only what already names its source. */
export type OnGrowth = (text: string) => void;

/** What the model makes of a question and what was found; what it says without a source is not said. */
export async function answerWithModel(
  ask: Ask,
  passages: readonly Passage[],
  onGrowth?: OnGrowth,
): Promise<Outcome> {
  const use: ModelUse = {
    ...{ model: null, inputTokens: 0, outputTokens: 0, output: null },
    prompt: null,
  };
  if (await isSpent(ask.scope, ask.assistant.settings))
    return { kind: "hand-over", reason: "budget", passages, use };
  const instructions = instructionsFor(ask);
  const signal = thinkingSignal(patienceMs);
  try {
    const toolUse = await askTools(ask, signal);
    const found = { passages, toolUse, grounds: groundsOf(passages, toolUse) };
    const messages = messagesFor(ask, found);
    const answer = await askModel({
      ...{ instructions, messages, tools: [handOverTool], signal },
      ...(onGrowth && {
        onText: (text: string) => onGrowth(groundedSoFar(text, found.grounds)),
      }),
    });
    const prompt = `${instructions}\n\n${JSON.stringify(messages, null, 1)}`;
    return outcomeOf(answer, found, prompt);
  } catch (error) {
    if (isStopping()) return { kind: "hand-over", reason: "shutdown", passages, use };
    if (signal.aborted) return { kind: "hand-over", reason: "timeout", passages, use };
    throw error;
  }
}

/** Passages first, then what tools found: in this order the model is given their numbers. */
function groundsOf(passages: readonly Passage[], { findings }: ToolUse) {
  const results = findings.flatMap(({ tool, text }) =>
    text === null ? [] : [{ title: tool, text, url: null, passage: null }],
  );
  return [...passages.map((passage) => ({ ...passage, passage })), ...results];
}

/** Whether the account's tokens of the last 24 hours are used up. */
export async function isSpent(
  scope: AccountScope,
  { dailyTokens }: { dailyTokens: number },
): Promise<boolean> {
  const { _sum: sum } = await tenantDb(scope).assistantRun.aggregate({
    where: { startedAt: { gt: new Date(now().getTime() - dayMs) } },
    _sum: { inputTokens: true, outputTokens: true },
  });
  return (sum.inputTokens ?? 0) + (sum.outputTokens ?? 0) >= dailyTokens;
}

type Found = {
  passages: readonly Passage[];
  toolUse: ToolUse;
  grounds: ReturnType<typeof groundsOf>;
};

function outcomeOf(answer: ModelAnswer, found: Found, prompt: string): Outcome {
  const { passages, toolUse, grounds } = found;
  const call = answer.calls.find(({ name }) => name === handOverTool.name);
  const { text, calls, model } = answer;
  const { findings } = toolUse;
  const use = {
    ...{ model, prompt },
    inputTokens: answer.inputTokens + toolUse.inputTokens,
    outputTokens: answer.outputTokens + toolUse.outputTokens,
    output: JSON.stringify({ text, calls, ...(findings.length > 0 && { tools: findings }) }),
  };
  if (call) {
    const wish = handOverCall.safeParse(call.input).data;
    const summary = wish?.summary || null;
    return {
      ...{ kind: "hand-over", reason: wish?.reason ?? "unknown", passages },
      use: { ...use, summary },
    };
  }
  const grounded = groundedAnswer(answer, grounds);
  if (!grounded) return { kind: "hand-over", reason: "unknown", passages, use };
  const sources = grounded.sources.flatMap(({ passage }) => passage ?? []);
  return { kind: "answer", text: grounded.text, sources, choices: [], passages, use };
}
