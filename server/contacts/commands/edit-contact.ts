import { v7 as makeId } from "uuid";
import type { ContactInput } from "@/lib/schemas/contacts/contact";
import { now } from "@/server/clock";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { revokeRecipients } from "@/server/contacts/commands/revoke-recipients";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";

type Correction = { [Field in keyof ContactInput]?: ContactInput[Field] | undefined };

/** Makes a contact by hand. Its address is an agent's word: not verified. */
export async function createContact(
  scope: AccountScope,
  input: ContactInput,
): Promise<{ id: string }> {
  const { name, email, phone } = input;
  const id = makeId();
  await withEvents(scope, async (tx, emit) => {
    await tx.contact.create({
      data: { id, accountId: scope, name, phone, attributes: {}, createdAt: now() },
    });
    const changed = ["name", "phone"];
    if (email) {
      await obtainEmail(tx, emit, scope, {
        ...{ contactId: id, email, source: "agent", isVerified: false },
      });
    }
    emit({ type: "contact.updated", payload: { contactId: id, changed } });
  });
  return { id };
}

/** Corrects what is named of a contact. A taken or corrected address gets no more mail of his conversations. */
export async function editContact(
  scope: AccountScope,
  { contactId, name, email, phone }: Correction & { contactId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  return withEvents(scope, async (tx, emit) => {
    const contact = await tx.contact.findFirst({ where: { id: contactId } });
    if (!contact) return { ok: false, reason: "not_found" };
    const given = { name, phone };
    const changed = (["name", "phone"] as const).filter(
      (field) => given[field] !== undefined && given[field] !== contact[field],
    );
    if (changed.length > 0) {
      const data = Object.fromEntries(changed.map((field) => [field, given[field]]));
      await tx.contact.updateMany({ where: { id: contactId }, data });
      emit({ type: "contact.updated", payload: { contactId, changed } });
    }
    if (email) {
      await obtainEmail(tx, emit, scope, { contactId, email, source: "agent", isVerified: false });
    } else if (email === null && contact.email) {
      await tx.contact.updateMany({
        where: { id: contactId },
        data: { email: null, emailSource: null, emailVerifiedAt: null },
      });
      await revokeRecipients(tx, emit, { contactId, email: { not: "" } });
      emit({ type: "contact.updated", payload: { contactId, changed: ["email"] } });
    }
    return { ok: true };
  });
}

/**
 * Blocks a contact, or lifts it: a blocked one can write nothing, starts no conversation, gets no mail, and his mails
 * are discarded to the list. Blocking the blocked changes nothing.
 */
export async function blockContact(
  scope: AccountScope,
  { contactId, isBlocked }: { contactId: string; isBlocked: boolean },
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  return withEvents(scope, async (tx, emit) => {
    const contact = await tx.contact.findFirst({
      where: { id: contactId },
      select: { blockedAt: true },
    });
    if (!contact) return { ok: false, reason: "not_found" };
    if ((contact.blockedAt !== null) === isBlocked) return { ok: true };
    await tx.contact.updateMany({
      where: { id: contactId },
      data: { blockedAt: isBlocked ? now() : null },
    });
    emit({ type: "contact.updated", payload: { contactId, changed: ["blockedAt"] } });
    return { ok: true };
  });
}
