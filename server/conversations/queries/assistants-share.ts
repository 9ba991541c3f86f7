/**
 * Who answers first. An assistant handles a conversation (`assistantId`, always pending then), or is about to: its inbox
 * has one and no person ever took part. Once people have it they keep it.
 */
import type { ConversationStatus } from "@/lib/schemas/conversation";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

type Share = {
  status: ConversationStatus;
  assistantId: string | null;
  assigneeId: string | null;
  firstReplyAt: Date | null;
  handedOverAt: Date | null;
  inbox: { assistantId: string | null };
};

/** Whether the customer's next words are the assistant's to answer. */
export function isForAssistant(conversation: Share): boolean {
  const { status, assistantId, assigneeId, firstReplyAt, handedOverAt, inbox } = conversation;
  if (assistantId !== null) return true;
  const isPeoples = (assigneeId ?? firstReplyAt ?? handedOverAt) !== null;
  return inbox.assistantId !== null && status === "open" && !isPeoples;
}

/** The same of conversation `c` and its inbox `i`. */
export const forAssistantSql = sql`(c."assistantId" IS NOT NULL OR (i."assistantId" IS NOT NULL
  AND c."status" = 'open' AND c."assigneeId" IS NULL AND c."firstReplyAt" IS NULL
  AND c."handedOverAt" IS NULL))`;

/** Those of the given conversations, of whatever accounts, in which an assistant has the word. */
export async function listTurnsDue(conversationIds: string[]): Promise<Set<string>> {
  const rows = await queryPrepared<{ id: string }>(
    "turns-due",
    sql`
    SELECT c."id" FROM "Conversation" c
    JOIN "Inbox" i ON i."accountId" = c."accountId" AND i."id" = c."inboxId"
    WHERE c."id" = ANY(${conversationIds}::uuid[]) AND ${forAssistantSql}`,
  );
  return new Set(rows.map(({ id }) => id));
}
