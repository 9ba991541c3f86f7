import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { AppError } from "@/server/errors";

type StartConversation = {
  /** Made by the client where a retry must find the same conversation. */
  id?: string;
  inboxId: string;
  contactId: string;
  /** The visitor's session that may read it; null for mail. */
  sessionId: string | null;
  subject?: string | null;
  /** Answers about the conversation itself. */
  attributes?: Record<string, string>;
  isByEmail?: boolean;
  /** Answers first: the conversation waits for it, not for people. */
  assistantId?: string | null;
};

export type ConversationRecord = Prisma.ConversationGetPayload<object>;

/**
 * Makes a conversation with the account's next number. The caller emits conversation.created.
 * @throws AppError not_found when the id is taken: whoever asks learns nothing of the other conversation.
 */
export async function startConversation(
  tx: TenantTx,
  scope: AccountScope,
  input: StartConversation,
): Promise<ConversationRecord> {
  const id = input.id ?? makeId();
  const createdAt = now();
  const inserted = await tx.$executeRaw`
    WITH account AS (
      UPDATE "Account" SET "lastConversationNumber" = "lastConversationNumber" + 1
      WHERE "id" = ${scope}::uuid RETURNING "lastConversationNumber" AS number
    )
    INSERT INTO "Conversation" ("id", "accountId", "inboxId", "contactId", "startedBySessionId",
      "number", "subject", "isByEmail", "attributes", "assistantId", "status", "rev",
      "lastActivityAt", "createdAt")
    SELECT ${id}::uuid, ${scope}::uuid, ${input.inboxId}::uuid, ${input.contactId}::uuid,
      ${input.sessionId}::uuid, number, ${input.subject ?? null}, ${input.isByEmail ?? false},
      ${JSON.stringify(input.attributes ?? {})}::jsonb, ${input.assistantId ?? null}::uuid,
      ${input.assistantId ? "pending" : "open"}::"ConversationStatus", 1,
      ${createdAt}::timestamptz, ${createdAt}::timestamptz
    FROM account ON CONFLICT ("id") DO NOTHING`;
  if (inserted === 0) throw new AppError("not_found", "There is no such conversation.");
  return tx.conversation.findFirstOrThrow({ where: { id } });
}
