import type { ConversationStatus } from "@/lib/schemas/conversation";
import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

/** What sending into a conversation depends on. */
export type SendTarget = {
  id: string;
  inboxId: string;
  contactId: string;
  startedBySessionId: string | null;
  isMergedIn: boolean;
  status: ConversationStatus;
  lastActivityAt: Date;
  endedByVisitorAt: Date | null;
  contactName: string | null;
  blockedAt: Date | null;
};

type Row = Omit<VisitorSession, "scope" | "id" | "inboxId"> & {
  [Key in keyof SendTarget as `target${Capitalize<Key>}`]: SendTarget[Key] | null;
};

/**
 * The session as it is now and the conversation it wants to write in, in one query: it runs with every message. Null
 * when the session has ended meanwhile; `target` null when the account has no such conversation.
 */
export async function findTarget(
  session: VisitorSession,
  conversationId: string,
): Promise<{ session: VisitorSession; target: SendTarget | null } | null> {
  const [row] = await queryPrepared<Row>(
    "find-target",
    sql`
    SELECT s."contactId", s."kind", s."conversationId", s."recipientId", s."verifiedAt",
      c."id" AS "targetId", c."inboxId" AS "targetInboxId", c."contactId" AS "targetContactId",
      c."startedBySessionId" AS "targetStartedBySessionId",
      c."isMergedIn" AS "targetIsMergedIn", c."status" AS "targetStatus",
      c."lastActivityAt" AS "targetLastActivityAt",
      c."endedByVisitorAt" AS "targetEndedByVisitorAt", p."name" AS "targetContactName",
      p."blockedAt" AS "targetBlockedAt"
    FROM "ContactSession" s
    LEFT JOIN "Conversation" c
      ON c."accountId" = s."accountId" AND c."id" = ${conversationId}::uuid
    LEFT JOIN "Contact" p ON p."accountId" = c."accountId" AND p."id" = c."contactId"
    WHERE s."accountId" = ${session.scope}::uuid AND s."id" = ${session.id}::uuid
      AND s."revokedAt" IS NULL AND s."expiresAt" > ${now()}::timestamptz`,
  );
  if (!row) return null;
  const { contactId, kind, recipientId, verifiedAt } = row;
  const current = { ...session, contactId, kind, recipientId, verifiedAt };
  return { session: { ...current, conversationId: row.conversationId }, target: targetOf(row) };
}

function targetOf(row: Row): SendTarget | null {
  const { targetId, targetInboxId, targetContactId, targetStatus, targetLastActivityAt } = row;
  if (!targetId || !targetInboxId || !targetContactId || !targetStatus || !targetLastActivityAt)
    return null;
  return {
    id: targetId,
    inboxId: targetInboxId,
    contactId: targetContactId,
    startedBySessionId: row.targetStartedBySessionId,
    isMergedIn: row.targetIsMergedIn ?? false,
    status: targetStatus,
    lastActivityAt: targetLastActivityAt,
    endedByVisitorAt: row.targetEndedByVisitorAt,
    contactName: row.targetContactName,
    blockedAt: row.targetBlockedAt,
  };
}
