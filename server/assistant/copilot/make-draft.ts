import { z } from "zod";
import { chatText } from "@/lib/markdown/chat-text";
import type { CopilotDraft, CopilotInput } from "@/lib/schemas/assistant/copilot";
import { isSpent } from "@/server/assistant/answer/answer-with-model";
import { groundedAnswer, withoutStrangeAddresses } from "@/server/assistant/answer/grounded-answer";
import { redact } from "@/server/assistant/answer/redact";
import {
  copilotContent,
  copilotInstructions,
  labelTool,
} from "@/server/assistant/copilot/copilot-prompt";
import { type CopilotAssistant, findCopilot } from "@/server/assistant/copilot/find-copilot";
import { askModel, type ModelAnswer } from "@/server/assistant/model/language-model";
import { thinkingSignal } from "@/server/assistant/model/stopping";
import type { Passage } from "@/server/assistant/retrieve/passage";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import { readLines } from "@/server/assistant/turn/talk";
import type { SaidLine } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";
import { listLabels } from "@/server/labels/queries";
import { log } from "@/server/log";
import type { Actor } from "@/server/members/actor";

type DraftResult =
  | { ok: true; draft: CopilotDraft }
  | {
      ok: false;
      reason: "not_found" | "no_model" | "no_assistant" | "budget" | "timeout" | "unusable";
    };

const patienceMs = 30_000;

/**
 * What the model drafts for an agent: a reply with its sources, a summary, labels, his own text in other words. Nothing is
 * sent or changed by it; the run is logged and counts for the budget, one that fails too. Private notes and held mails are
 * not among what the model is given.
 */
export async function makeDraft(actor: Actor, input: CopilotInput): Promise<DraftResult> {
  const { scope } = actor;
  const { conversationId } = input;
  const found = await findCopilot(scope, conversationId);
  if (!found.ok) return found;
  const { assistant } = found;
  const isOver =
    (await isSpent(scope, assistant.settings)) || (await isUsedUp(actor, assistant, input));
  if (isOver) return { ok: false, reason: "budget" };
  const lines = input.task === "rewrite" ? [] : await readLines(tenantDb(scope), conversationId);
  const passages =
    input.task === "reply" ? await findPassages(actor, { assistant, lines, found }) : [];
  const labels = input.task === "labels" ? await listLabels(scope) : [];
  if (input.task === "labels" && labels.length === 0)
    return { ok: true, draft: { text: "", sources: [], labelIds: [] } };
  const instructions = copilotInstructions(input, assistant.settings.guardrails.trim());
  const content = copilotContent({ lines, passages, text: "text" in input ? input.text : null });
  const signal = thinkingSignal(patienceMs);
  const startedAt = now();
  try {
    const answer = await askModel({
      ...{ instructions, messages: [{ role: "user", content }], signal },
      ...(labels.length > 0 && { tools: [labelTool(labels.map(({ title }) => title))] }),
    });
    await keepRun(actor, { input, assistant, answer, startedAt, content });
    const draft =
      input.task === "labels" ? labelsOf(answer, labels) : textOf(answer, { passages, content });
    return draft ? { ok: true, draft } : { ok: false, reason: "unusable" };
  } catch (error) {
    log.warn({ error, task: input.task }, "the model made no draft");
    const reason = signal.aborted ? "timeout" : "unusable";
    const answer = unanswered(instructions + content);
    await keepRun(actor, { input, assistant, answer, startedAt, content, failure: reason });
    return { ok: false, reason };
  }
}

/** Who answers nothing names no price, and may ask one all the same: about what was sent. */
const unanswered = (sent: string): ModelAnswer => ({
  ...{ text: "", calls: [], model: env.AI_MODEL ?? "" },
  ...{ inputTokens: Math.ceil(sent.length / 4), outputTokens: 0 },
});

/** Whether drafts of this conversation have cost what one conversation may. */
async function isUsedUp(
  { scope }: Actor,
  { settings }: CopilotAssistant,
  { conversationId }: CopilotInput,
): Promise<boolean> {
  const { _sum: sum } = await tenantDb(scope).assistantRun.aggregate({
    where: { conversationId, kind: "copilot" },
    _sum: { inputTokens: true, outputTokens: true },
  });
  return (sum.inputTokens ?? 0) + (sum.outputTokens ?? 0) >= settings.conversationTokens;
}

/** What the account knows about the customer's last words. */
async function findPassages(
  { scope }: Actor,
  of: { assistant: CopilotAssistant; lines: readonly SaidLine[]; found: { locale: string } },
): Promise<readonly Passage[]> {
  const question = of.lines.findLast(({ by }) => by === "customer")?.text;
  if (!question) return [];
  return retrieve(scope, { assistantId: of.assistant.id, question, locale: of.found.locale });
}

function textOf(
  answer: ModelAnswer,
  { passages, content }: { passages: readonly Passage[]; content: string },
): CopilotDraft | null {
  const grounded = groundedAnswer(answer, passages);
  const text = chatText(grounded?.text ?? withoutStrangeAddresses(answer.text, content));
  if (text === "") return null;
  const sources = (grounded?.sources ?? []).map(({ title, url }) => ({ title, href: url }));
  return { text, sources, labelIds: [] };
}

const named = z.object({ labels: z.array(z.string()).max(20) });

function labelsOf(
  answer: ModelAnswer,
  labels: readonly { id: string; title: string }[],
): CopilotDraft | null {
  const call = answer.calls.find(({ name }) => name === "label");
  const titles = named.safeParse(call?.input).data?.labels;
  if (!titles) return null;
  const chosen = labels.filter(({ title }) => titles.includes(title)).slice(0, 3);
  return { text: "", sources: [], labelIds: chosen.map(({ id }) => id) };
}

type Kept = {
  input: CopilotInput;
  assistant: CopilotAssistant;
  answer: ModelAnswer;
  startedAt: Date;
  content: string;
  failure?: "timeout" | "unusable";
};

async function keepRun(
  { scope, userId }: Actor,
  { input, assistant, answer, startedAt, content, failure }: Kept,
): Promise<void> {
  const { model, inputTokens, outputTokens, text, calls } = answer;
  await tenantDb(scope).assistantRun.create({
    data: {
      ...{ accountId: scope, assistantId: assistant.id, conversationId: input.conversationId },
      ...{ kind: "copilot", state: failure ? "dropped" : "answered", userId },
      ...{ question: input.task, reason: failure ?? null },
      ...{ model, inputTokens, outputTokens, prompt: redact(content) },
      output: redact(JSON.stringify({ text, calls })),
      ...{ startedAt, dueAt: startedAt, finishedAt: now() },
    },
  });
}
