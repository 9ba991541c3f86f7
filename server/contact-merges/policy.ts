import type { MergeField, MergeRefusal } from "@/lib/schemas/contacts/merge";
import { type ContactRow, readAttributes } from "@/server/contacts/present";

/** What a survivor takes over where he has nothing of his own. */
export const filledFields: MergeField[] = [
  ...(["name", "email", "phone", "locale", "timezone", "claimedIdentifier"] as const),
];

export type MergePair = { survivor: ContactRow; merged: ContactRow };

/** Who stays: a signed identity before a verified address before a claim; of equals the older. */
export function pairOf(one: ContactRow, other: ContactRow): MergePair {
  const rank = ({ identifier, emailVerifiedAt }: ContactRow) =>
    (identifier ? 2 : 0) + (emailVerifiedAt ? 1 : 0);
  const isOtherBetter =
    rank(other) === rank(one) ? other.createdAt < one.createdAt : rank(other) > rank(one);
  return isOtherBetter ? { survivor: other, merged: one } : { survivor: one, merged: other };
}

/** Why two contacts cannot be one; null when they can. */
export function refusalOf(
  { survivor, merged }: MergePair,
  /** What the one that is taken over has begun, also since an earlier merge. */
  { conversationCount }: { conversationCount: number },
): MergeRefusal | null {
  if (survivor.id === merged.id) return "same_contact";
  if (survivor.mergedIntoId === merged.id) return "already_merged";
  if (merged.mergedIntoId === survivor.id && conversationCount === 0) return "already_merged";
  // Two signed identities are two people, whatever an agent thinks.
  return survivor.identifier && merged.identifier ? "both_identified" : null;
}

/** What the survivor lacks and gets: fields, and attributes by key. */
export function fillOf({ survivor, merged }: MergePair) {
  const fields = filledFields.filter((field) => survivor[field] === null && merged[field] !== null);
  const own = readAttributes(survivor.attributes);
  const attributes = Object.entries(readAttributes(merged.attributes)).filter(
    ([key, value]) => !(key in own) && value !== null,
  );
  return {
    fields: Object.fromEntries(fields.map((field) => [field, merged[field]])),
    attributes: Object.fromEntries(attributes),
  };
}
