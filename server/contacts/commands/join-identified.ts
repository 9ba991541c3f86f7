import { now } from "@/server/clock";
import { changeContact } from "@/server/contacts/commands/change-contact";
import {
  attachSession,
  giveContact,
  type LockedSession,
} from "@/server/contacts/commands/give-contact";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { revokeRecipients } from "@/server/contacts/commands/revoke-recipients";
import { type ContactRow, readAttributes } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

type Join = { session: LockedSession; identifier: string };

/**
 * Lets a session whose identifier was proved speak for that person. The first time its anonymous contact becomes the
 * identified one; when the person is known already, the session's own conversations move over and nothing else does.
 */
export async function joinIdentified(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { session, identifier }: Join,
): Promise<ContactRow> {
  // Two browsers of one person at once: the second finds the contact of the first.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`${scope}:identifier:${identifier}`}, 0))`;
  const known = await tx.contact.findFirst({ where: { identifier } });
  const isJoined = known !== null && known.id === session.contactId;
  const contact = known ?? (await promote(tx, emit, scope, { session, identifier }));
  if (known && !isJoined) {
    await moveConversations(tx, emit, scope, { session, to: known });
    await attachSession(tx, { sessionId: session.id, contactId: known.id });
    // Only now: with the contact its sessions would be deleted.
    if (session.contactId) await dropIfBare(tx, session.contactId);
  }
  if (session.kind !== "identified" || !isJoined) {
    await tx.contactSession.updateMany({
      where: { id: session.id },
      data: { kind: "identified", verifiedBy: "identifier_hash", verifiedAt: now() },
    });
    emit({ type: "session.identified", payload: { sessionId: session.id } });
  }
  // The move may have given it an address or a name.
  return tx.contact.findFirstOrThrow({ where: { id: contact.id } });
}

async function promote(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { session, identifier }: Join,
): Promise<ContactRow> {
  const own = await giveContact(tx, scope, session);
  await tx.contact.updateMany({
    where: { id: own.id },
    data: { identifier, claimedIdentifier: null },
  });
  emit({ type: "contact.updated", payload: { contactId: own.id, changed: ["identifier"] } });
  return own;
}

async function moveConversations(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { session, to }: { session: LockedSession; to: ContactRow },
): Promise<void> {
  if (session.contactId === null) return;
  const own = await tx.contact.findFirst({ where: { id: session.contactId } });
  if (!own) return;
  const moved = await tx.conversation.findMany({
    where: { startedBySessionId: session.id, contactId: own.id },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = moved.map(({ id }) => id);
  await tx.conversation.updateMany({
    where: { id: { in: ids } },
    data: { contactId: to.id, rev: { increment: 1 } },
  });
  await tx.recipient.updateMany({
    where: { conversationId: { in: ids }, kind: "contact" },
    data: { contactId: to.id },
  });
  for (const conversationId of ids) {
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["contactId"] } });
  }
  await handOver(tx, emit, scope, { own, to });
}

/** What the visitor told before he was known fills gaps; it never replaces what the identified contact has. */
async function handOver(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { own, to }: { own: ContactRow; to: ContactRow },
): Promise<void> {
  const missing = Object.entries(readAttributes(own.attributes)).filter(
    (entry): entry is [string, string | number | boolean] =>
      !(entry[0] in readAttributes(to.attributes)) && entry[1] !== null,
  );
  await changeContact(tx, emit, to, {
    name: to.name === null ? own.name : null,
    phone: to.phone === null ? own.phone : null,
    attributes: Object.fromEntries(missing),
  });
  if (to.email === null && own.email !== null) {
    await obtainEmail(tx, emit, scope, {
      contactId: to.id,
      email: own.email,
      source: own.emailSource ?? "email_prompt",
      isVerified: own.emailVerifiedAt !== null,
    });
  }
  if (to.email === null) return;
  // His conversations are mailed to his own address from now on.
  await revokeRecipients(tx, emit, { contactId: to.id, email: { not: to.email } });
  emit({ type: "contact.updated", payload: { contactId: to.id, changed: ["email"] } });
}

async function dropIfBare(tx: TenantTx, contactId: string): Promise<void> {
  await tx.contact.deleteMany({
    where: {
      id: contactId,
      conversations: { none: {} },
      recipients: { none: {} },
      sessions: { none: {} },
    },
  });
}
