import type { Identity } from "@/server/assistant/tools/tool-request";
import type { OwnWords } from "@/server/assistant/turn/turn";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/**
 * Who drives the tools of a turn, and which of his words do. Null unless every browser that can have written them has
 * proved to be this contact, and the turn is still wanted: an unproved starter, a mailed link, a blocked or merged contact,
 * a person who took over, all end it. Asked anew before each call.
 */
export async function proveSpeaker(
  scope: AccountScope,
  { conversationId, runId, lines }: OwnWords,
): Promise<{ identity: Identity; lines: string[] } | null> {
  const row = await tenantDb(scope).conversation.findFirst({
    where: {
      id: conversationId,
      ...{ status: "pending", assistantId: { not: null }, isMergedIn: false },
      assistantRuns: { some: { id: runId, state: "working" } },
      contact: { blockedAt: null, mergedIntoId: null },
      // Whoever holds a mailed link writes in the contact's name and has proved nothing.
      linkSessions: { none: { contactId: { not: null } } },
    },
    select: {
      contactId: true,
      contact: { select: { identifier: true, email: true, emailVerifiedAt: true } },
      startedBy: {
        select: {
          contactId: true,
          verifiedAt: true,
          verifiedBy: true,
          revokedAt: true,
          expiresAt: true,
        },
      },
    },
  });
  if (!row) return null;
  const { contact, startedBy } = row;
  if (startedBy && !isLive(startedBy, row.contactId)) return null;
  const identity = {
    identifier: startedBy?.verifiedBy === "mailed_link" ? null : contact.identifier,
    email: contact.emailVerifiedAt ? contact.email : null,
  };
  if (identity.identifier === null && identity.email === null) return null;
  const since = startedBy?.verifiedAt?.getTime() ?? 0;
  const own = lines.filter(({ createdAt }) => createdAt.getTime() >= since);
  // What was said before the proof may be somebody else's.
  if (own.length === 0 || own.at(-1) !== lines.at(-1)) return null;
  return { identity, lines: own.map(({ text }) => text) };
}

type Starter = {
  contactId: string | null;
  verifiedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
};

const isLive = (session: Starter, contactId: string): boolean =>
  session.contactId === contactId &&
  session.verifiedAt !== null &&
  session.revokedAt === null &&
  session.expiresAt > now();
