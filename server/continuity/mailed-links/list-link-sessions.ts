import type { LinkSessionView } from "@/lib/schemas/desk";
import { describeUserAgent } from "@/lib/words/user-agent";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const mostShown = 20;

/** The browsers that read a conversation by a mailed link, last used first. */
export async function listLinkSessions(
  scope: AccountScope,
  { conversationId }: { conversationId: string },
): Promise<LinkSessionView[]> {
  const db = tenantDb(scope);
  const sessions = await db.contactSession.findMany({
    where: { conversationId, kind: "link", revokedAt: null, expiresAt: { gt: now() } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: mostShown,
    select: { id: true, recipientId: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  const ids = sessions.flatMap(({ recipientId }) => recipientId ?? []);
  const recipients = await db.recipient.findMany({
    where: { id: { in: ids } },
    select: { id: true, email: true },
  });
  const emails = new Map(recipients.map(({ id, email }) => [id, email]));
  return sessions.map(({ id, recipientId, userAgent, createdAt, lastSeenAt }) => ({
    id,
    email: emails.get(recipientId ?? "") ?? null,
    browser: describeUserAgent(userAgent),
    openedAt: createdAt.toISOString(),
    lastUsedAt: lastSeenAt.toISOString(),
  }));
}
