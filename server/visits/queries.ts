import type { VisitView } from "@/lib/schemas/contacts/note";
import { describeUserAgent } from "@/lib/words/user-agent";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const shownPages = 20;

const columns = {
  ...{ userAgent: true, place: true, lastSeenAt: true },
  pageVisits: {
    orderBy: { id: "desc" },
    take: shownPages,
    select: { id: true, url: true, visitedAt: true },
  },
} as const;

/** The browser a conversation was last carried on in, where it is and its newest pages; null for one by mail alone. */
export async function findVisit(
  scope: AccountScope,
  conversation: { id: string; contactId: string },
): Promise<VisitView | null> {
  const { id, contactId } = conversation;
  const db = tenantDb(scope);
  // After a merge the browser that began the conversation still belongs to the contact that went.
  const [own, begun] = await Promise.all([
    db.contactSession.findFirst({
      where: { contactId, kind: { not: "link" } },
      orderBy: { lastSeenAt: "desc" },
      select: columns,
    }),
    db.conversation.findFirst({ where: { id }, select: { startedBy: { select: columns } } }),
  ]);
  const first = begun?.startedBy ?? null;
  const isFirstNewer = first && own && first.lastSeenAt > own.lastSeenAt;
  const session = isFirstNewer ? first : (own ?? first);
  if (!session) return null;
  return {
    browser: session.userAgent === null ? null : describeUserAgent(session.userAgent),
    place: session.place,
    pages: session.pageVisits.map(({ visitedAt, ...page }) => ({
      ...page,
      visitedAt: visitedAt.toISOString(),
    })),
  };
}
