import { type ContactRow, readAttributes } from "@/server/contacts/present";
import type { Prisma } from "@/server/db/client";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/** Fields that carry no rule of their own; the address goes through obtainEmail. Null or absent changes nothing. */
export type ContactDetails = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  avatarUrl?: string | null | undefined;
  claimedIdentifier?: string | null | undefined;
  /** null deletes an attribute. */
  attributes?: Record<string, string | number | boolean | null> | undefined;
};

/** Writes what differs and tells of it; an unchanged call writes and tells nothing. Answers what changed. */
export async function changeContact(
  tx: TenantTx,
  emit: Emit,
  contact: ContactRow,
  details: ContactDetails,
): Promise<string[]> {
  const data: Prisma.ContactUpdateManyMutationInput = {};
  for (const key of ["name", "phone", "avatarUrl", "claimedIdentifier"] as const) {
    const value = details[key];
    if (value && value !== contact[key]) data[key] = value;
  }
  const attributes = mergeAttributes(readAttributes(contact.attributes), details.attributes ?? {});
  if (attributes) data.attributes = attributes;
  const changed = Object.keys(data);
  if (changed.length === 0) return [];
  await tx.contact.updateMany({ where: { id: contact.id }, data });
  emit({ type: "contact.updated", payload: { contactId: contact.id, changed } });
  return changed;
}

/** Most attributes of one contact; a page that invents keys must not fill the database. */
const maxAttributes = 100;

/** The attributes after a change (null deletes), or null when nothing differs. */
export function mergeAttributes(
  current: Record<string, unknown>,
  given: NonNullable<ContactDetails["attributes"]>,
): Prisma.InputJsonObject | null {
  const merged: Record<string, unknown> = { ...current };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) delete merged[key];
    else if (key in merged || Object.keys(merged).length < maxAttributes) merged[key] = value;
  }
  const isSame =
    Object.keys(merged).length === Object.keys(current).length &&
    Object.entries(merged).every(([key, value]) => current[key] === value);
  // The column came from JSON and the given values are plain.
  return isSame ? null : (merged as Prisma.InputJsonObject);
}
