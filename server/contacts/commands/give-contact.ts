import { now } from "@/server/clock";
import type { ContactRow } from "@/server/contacts/present";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

export type LockedSession = {
  id: string;
  inboxId: string;
  contactId: string | null;
  kind: "visitor" | "identified" | "link";
  verifiedAt: Date | null;
  locale: string | null;
  timezone: string | null;
  /** What he agreed to; null for nothing. */
  consentText: string | null;
};

/**
 * The visitor's session as it is now, locked until the transaction ends: everything a session does for the first time
 * (contact, conversation, identity) happens one after another. Null when it was revoked.
 */
export async function lockSession(
  tx: TenantTx,
  scope: AccountScope,
  sessionId: string,
): Promise<LockedSession | null> {
  await lockRow(tx, scope, { table: "ContactSession", id: sessionId });
  return tx.contactSession.findFirst({
    where: { id: sessionId, revokedAt: null },
    select: {
      id: true,
      inboxId: true,
      contactId: true,
      kind: true,
      verifiedAt: true,
      locale: true,
      timezone: true,
      consentText: true,
    },
  });
}

/** The contact of a locked session; made now when it has none. */
export async function giveContact(
  tx: TenantTx,
  scope: AccountScope,
  session: LockedSession,
): Promise<ContactRow> {
  if (session.contactId) {
    return tx.contact.findFirstOrThrow({ where: { id: session.contactId } });
  }
  const contact = await tx.contact.create({
    data: {
      accountId: scope,
      locale: session.locale,
      timezone: session.timezone,
      lastSeenAt: now(),
      createdAt: now(),
    },
  });
  await attachSession(tx, { sessionId: session.id, contactId: contact.id });
  return contact;
}

/** Lets a session, and the sockets it has open, speak for a contact. */
export async function attachSession(
  tx: TenantTx,
  link: { sessionId: string; contactId: string },
): Promise<void> {
  await tx.contactSession.updateMany({
    where: { id: link.sessionId },
    data: { contactId: link.contactId },
  });
  await tx.presence.updateMany({
    where: { kind: "visitor", subjectId: link.sessionId },
    data: { contactId: link.contactId },
  });
}
