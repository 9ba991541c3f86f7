import { now } from "@/server/clock";
import { revokeWithin } from "@/server/contacts/commands/revoke-session";
import type { Prisma } from "@/server/db/client";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/** Ends recipients whose address is no longer the contact's: no more mail, and the links mailed there stop working. */
export async function revokeRecipients(
  tx: TenantTx,
  emit: Emit,
  where: Prisma.RecipientWhereInput,
): Promise<void> {
  const former = await tx.recipient.findMany({
    where: { ...where, kind: "contact", revokedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = former.map(({ id }) => id);
  await tx.recipient.updateMany({
    where: { id: { in: ids } },
    data: { revokedAt: now(), mailDueAt: null },
  });
  await revokeLinkSessions(tx, emit, ids);
}

/** Ends the sessions that began with a link mailed to one of these recipients. */
export async function revokeLinkSessions(
  tx: TenantTx,
  emit: Emit,
  recipientIds: string[],
): Promise<void> {
  const sessions = await tx.contactSession.findMany({
    where: { kind: "link", recipientId: { in: recipientIds }, revokedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of sessions) await revokeWithin(tx, emit, id);
}
