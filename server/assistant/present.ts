import { z } from "zod";
import { handOverReasons } from "@/lib/schemas/assistant/hand-over";
import type { KeptOutcome, PassageView, RunView, TryView } from "@/lib/schemas/assistant/view";
import { type KeptQuestionView, keptOutcome } from "@/lib/schemas/assistant/view";
import type { Outcome } from "@/server/assistant/answer/outcome";
import { reasonWords } from "@/server/assistant/hand-over/words";
import type { Prisma } from "@/server/db/client";

const storedPassages = z.array(
  z.object({
    source: z.object({ kind: z.enum(["article", "pair", "canned"]), id: z.string() }),
    title: z.string(),
    heading: z.string().nullable(),
    url: z.string().nullable(),
    confidence: z.number(),
  }),
);
type StoredPassage = z.infer<typeof storedPassages>[number];

const editPages: Record<StoredPassage["source"]["kind"], (id: string) => string> = {
  article: (id) => `/app/articles/${id}`,
  pair: () => "/app/articles/answers",
  canned: () => "/app/settings/canned",
};

function presentPassage({ source, title, heading, url, confidence }: StoredPassage): PassageView {
  return { title, heading, url, confidence, editHref: editPages[source.kind](source.id) };
}

/** What an administrator sees of an outcome that no customer gets. */
export function presentTry(outcome: Outcome): TryView {
  return {
    kind: outcome.kind,
    text: outcome.kind === "answer" ? outcome.text : reasonWords[outcome.reason],
    passages: outcome.passages.map(presentPassage),
    choices: outcome.kind === "answer" ? outcome.choices.map(({ label }) => label) : [],
    model: outcome.use.model,
  };
}

/** What is kept of an outcome, to be compared with the next. */
export function keepOutcome(outcome: Outcome): KeptOutcome {
  return outcome.kind === "answer"
    ? { kind: "answer", text: outcome.text, source: outcome.sources[0]?.title ?? null }
    : { kind: "hand-over", text: reasonWords[outcome.reason], source: null };
}

export function presentKeptQuestion(row: Prisma.AssistantTestGetPayload<object>): KeptQuestionView {
  return {
    ...{ id: row.id, question: row.question },
    outcome: keptOutcome.safeParse(row.outcome).data ?? null,
    before: keptOutcome.safeParse(row.before).data ?? null,
    changedAt: row.changedAt?.toISOString() ?? null,
    ranAt: row.ranAt?.toISOString() ?? null,
  };
}

type RunRow = Prisma.AssistantRunGetPayload<{
  include: { conversation: { select: { number: true } } };
}>;

export function presentRun(row: RunRow): RunView {
  const reason = handOverReasons.find((known) => known === row.reason);
  return {
    ...{ id: row.id, question: row.question, state: row.state, rating: row.rating },
    ...{ model: row.model, prompt: row.prompt, output: row.output },
    conversationNumber: row.conversation?.number ?? null,
    reason: reason ? reasonWords[reason] : null,
    passages: (storedPassages.safeParse(row.passages).data ?? []).map(presentPassage),
    tokens: row.inputTokens + row.outputTokens,
    startedAt: row.startedAt.toISOString(),
  };
}
