import type { EmailSource } from "@/lib/schemas/conversation";
import { now } from "@/server/clock";
import { revokeRecipients } from "@/server/contacts/commands/revoke-recipients";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

export type ObtainEmail = {
  contactId: string;
  email: string;
  source: EmailSource;
  /** Proved by a hash or a checked mail; false: a claim. */
  isVerified: boolean;
};

// What a page or a form says must not displace a proven address; a person correcting himself may.
const weakSources: EmailSource[] = ["set_user", "pre_chat_form"];

/**
 * Gives a contact an address, or corrects it. The recipients of a corrected address get no more mail. Tells of it with
 * contact.updated ["email"]; nothing happens when nothing changes. Answers whether something did.
 */
export async function obtainEmail(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  input: ObtainEmail,
): Promise<boolean> {
  const contact = await tx.contact.findFirst({ where: { id: input.contactId } });
  if (!contact) return false;
  const isSame = contact.email?.toLowerCase() === input.email.toLowerCase();
  if (isSame) {
    if (!input.isVerified || contact.emailVerifiedAt) return false;
    return verifyEmail(tx, emit, scope, input);
  }
  if (contact.emailVerifiedAt && !input.isVerified && weakSources.includes(input.source))
    return false;
  const isFree =
    input.isVerified && (await isAddressFree(tx, scope, { ...contact, email: input.email }));
  await tx.contact.updateMany({
    where: { id: contact.id },
    data: {
      email: input.email,
      emailSource: input.source,
      emailVerifiedAt: isFree ? now() : null,
    },
  });
  await revokeRecipients(tx, emit, { contactId: contact.id, email: { not: input.email } });
  emit({ type: "contact.updated", payload: { contactId: contact.id, changed: ["email"] } });
  return true;
}

/**
 * Marks a contact's address as proved. Nothing happens when it has none, is verified already, or another anonymous
 * contact holds that address verified. Answers whether something changed.
 */
export async function verifyEmail(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  input: { contactId: string },
): Promise<boolean> {
  const contact = await tx.contact.findFirst({ where: { id: input.contactId } });
  if (!contact?.email || contact.emailVerifiedAt) return false;
  const { email } = contact;
  if (!(await isAddressFree(tx, scope, { ...contact, email }))) return false;
  await tx.contact.updateMany({
    where: { id: contact.id },
    data: { emailVerifiedAt: now() },
  });
  emit({
    type: "contact.updated",
    payload: { contactId: contact.id, changed: ["emailVerifiedAt"] },
  });
  return true;
}

/** Families share mailboxes: identified contacts may share a verified address, anonymous ones may not. */
async function isAddressFree(
  tx: TenantTx,
  scope: AccountScope,
  { id, identifier, email }: { id: string; identifier: string | null; email: string },
): Promise<boolean> {
  if (identifier !== null) return true;
  // Two transactions that verify one address for two contacts must not both find it free.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`${scope}:${email.toLowerCase()}`}, 0))`;
  const holder = await tx.contact.findFirst({
    where: { email, emailVerifiedAt: { not: null }, identifier: null, id: { not: id } },
    select: { id: true },
  });
  return holder === null;
}
