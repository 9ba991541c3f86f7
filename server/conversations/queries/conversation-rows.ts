import {
  type ConversationRow,
  conversationInclude,
  type LastMessageRow,
} from "@/server/conversations/row";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** Conversations by `where`, newest activity first, with all that presenting them takes, in three queries. */
export async function findConversationRows(
  scope: AccountScope,
  find: { where: Prisma.ConversationWhereInput; take?: number },
): Promise<ConversationRow[]> {
  const rows = await tenantDb(scope).conversation.findMany({
    where: find.where,
    orderBy: [{ lastActivityAt: "desc" }, { id: "desc" }],
    ...(find.take === undefined ? {} : { take: find.take }),
    include: conversationInclude,
  });
  if (rows.length === 0) return [];
  const emails = rows.flatMap((row) => row.recipients.map((recipient) => recipient.email));
  const [lastMessages, suppressions] = await Promise.all([
    findLastMessages(
      scope,
      rows.map((row) => row.id),
    ),
    emails.length === 0
      ? []
      : tenantDb(scope).suppression.findMany({
          where: { email: { in: emails } },
          select: { email: true },
        }),
  ]);
  const lastByConversation = new Map(lastMessages.map((last) => [last.conversationId, last]));
  const suppressedEmails = suppressions.map((suppression) => suppression.email.toLowerCase());
  return rows.map((row) => ({
    ...row,
    lastMessage: lastByConversation.get(row.id) ?? null,
    suppressedEmails,
  }));
}

// Prisma's nested `take` would read every message of every conversation.
async function findLastMessages(scope: AccountScope, ids: string[]): Promise<LastMessageRow[]> {
  return tenantDb(scope).$queryRaw<LastMessageRow[]>`
    SELECT last.* FROM unnest(${ids}::uuid[]) AS wanted("id"), LATERAL (
      SELECT "conversationId", "kind"::text, "authorKind"::text, "authorName", "via"::text,
        left("text", 300) AS "text", "createdAt"
      FROM "Message" WHERE "accountId" = ${scope}::uuid AND "conversationId" = wanted."id"
        AND "kind" IN ('chat', 'note', 'form') AND "deletedAt" IS NULL
      ORDER BY "seq" DESC LIMIT 1
    ) AS last`;
}
