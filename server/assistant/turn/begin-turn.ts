import { pickMailLocale } from "@/emails/texts";
import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import { parseAssistantSettings } from "@/server/assistant/settings";
import { readTalk, type Talk } from "@/server/assistant/turn/talk";
import type { Turn } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { isForAssistant } from "@/server/conversations/queries/assistants-share";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { parseInboxSettings } from "@/server/inboxes/settings";

/** A turn that takes longer is ended by the sweep. */
export const turnMs = 45_000;
/** A customer who waited this long for his turn to begin is given to people. */
const mostWaitMs = 60_000;
const dayMs = 86_400_000;

const conversationSelect = {
  id: true,
  status: true,
  assistantId: true,
  assigneeId: true,
  firstReplyAt: true,
  handedOverAt: true,
  inbox: { include: { assistant: true } },
  contact: { select: { locale: true, emailVerifiedAt: true } },
  startedBy: { select: { locale: true } },
  assistant: true,
} satisfies Prisma.ConversationSelect;

type ConversationRow = Prisma.ConversationGetPayload<{ select: typeof conversationSelect }>;

/**
 * Takes the customer's newest words as a question: the conversation is the assistant's, the run is written, and what was
 * under way about earlier words is void. Null when there is nothing to answer, or it is answered. A turn that was killed
 * begins again with its own row.
 */
export async function beginTurn(scope: AccountScope, conversationId: string): Promise<Turn | null> {
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const conversation = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: conversationSelect,
    });
    const assistant = conversation?.assistant ?? conversation?.inbox.assistant;
    if (!conversation || !assistant || !isForAssistant(conversation)) return null;
    const talk = await readTalk(tx, conversationId);
    if (!talk) return null;
    if (conversation.assistantId === null) {
      await tx.conversation.updateMany({
        where: { id: conversationId },
        data: { status: "pending", assistantId: assistant.id, rev: { increment: 1 } },
      });
      emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    }
    const runId = await openRun(tx, scope, { conversationId, assistantId: assistant.id, talk });
    if (!runId) return null;
    const { id, name } = assistant;
    const settings = parseAssistantSettings(assistant.settings);
    const { inbox, contact, startedBy } = conversation;
    const turn = {
      ...{ scope, runId, conversationId, assistant: { id, name, settings } },
      ...{ question: talk.question, history: talk.history, askedSeq: talk.newest.seq },
      ...(talk.ownLines && { ownWords: { conversationId, runId, lines: talk.ownLines } }),
      locale: pickMailLocale([
        ...[startedBy?.locale ?? null, contact.locale],
        parseInboxSettings(inbox).locale,
      ]),
    };
    return { ...turn, obstacle: await findObstacle(tx, { turn, talk, conversation }) };
  });
}

/** The run of the newest message; null when it is over. Runs of earlier ones are dropped. */
async function openRun(
  tx: TenantTx,
  scope: AccountScope,
  input: { conversationId: string; assistantId: string; talk: Talk },
): Promise<string | null> {
  const { conversationId, assistantId, talk } = input;
  await tx.assistantRun.updateMany({
    where: { conversationId, state: "working", askedById: { not: talk.newest.id } },
    data: { state: "dropped", finishedAt: now() },
  });
  const known = await tx.assistantRun.findFirst({ where: { askedById: talk.newest.id } });
  if (known) return known.state === "working" ? known.id : null;
  const { id } = await tx.assistantRun.create({
    data: {
      ...{ accountId: scope, assistantId, conversationId, kind: "turn" },
      ...{ askedById: talk.newest.id, question: talk.question },
      ...{ startedAt: now(), dueAt: new Date(now().getTime() + turnMs) },
    },
    select: { id: true },
  });
  return id;
}

/** What stands against an answer, whatever is known. */
async function findObstacle(
  tx: TenantTx,
  input: {
    turn: Omit<Turn, "obstacle">;
    talk: Talk;
    conversation: ConversationRow;
  },
): Promise<HandOverReason | null> {
  const { turn, talk, conversation } = input;
  const { conversationId, assistant } = turn;
  if (conversation.inbox.assistantId !== assistant.id) return "switched_off";
  if (talk.newest.authorKind === "participant") return "participant";
  if (turn.question === "") return "file";
  if (now().getTime() - talk.newest.createdAt.getTime() > mostWaitMs) return "queue";
  if (talk.newest.via === "email") {
    const isProved = conversation.contact.emailVerifiedAt !== null;
    if (!isProved || (await hasJustMailed(tx, conversationId))) return "unreachable";
  }
  const answered = await tx.assistantRun.aggregate({
    where: { conversationId, kind: "turn" },
    _sum: { inputTokens: true, outputTokens: true },
  });
  const turns = await tx.assistantRun.count({
    where: { conversationId, kind: "turn", state: "answered" },
  });
  if (turns >= assistant.settings.maxTurns) return "turns";
  const tokens = (answered._sum.inputTokens ?? 0) + (answered._sum.outputTokens ?? 0);
  return tokens >= assistant.settings.conversationTokens ? "budget" : null;
}

/** Somebody who writes by mail gets one automatic mail a day: the next answer would not leave. */
async function hasJustMailed(tx: TenantTx, conversationId: string): Promise<boolean> {
  const mail = await tx.outboundEmail.findFirst({
    where: {
      ...{ conversationId, isAutomatic: true, state: { not: "cancelled" } },
      createdAt: { gt: new Date(now().getTime() - dayMs) },
    },
    select: { id: true },
  });
  return mail !== null;
}
