import { z } from "zod";
import type { MergePreview, MergeView } from "@/lib/schemas/contacts/merge";
import { now } from "@/server/clock";
import { fillOf, pairOf, refusalOf } from "@/server/contact-merges/policy";
import type { ContactRow } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** What merging two contacts would do; null when one of them is gone. */
export async function previewMerge(
  scope: AccountScope,
  { contactId, otherId }: { contactId: string; otherId: string },
): Promise<MergePreview | null> {
  const rows = await tenantDb(scope).contact.findMany({
    where: { id: { in: [contactId, otherId] } },
    include: { _count: { select: { conversations: true } } },
  });
  const one = rows.find(({ id }) => id === contactId);
  const other = rows.find(({ id }) => id === otherId);
  if (!one || !other) return null;
  const pair = pairOf(one, other);
  const countOf = ({ id }: ContactRow) => (id === one.id ? one : other)._count.conversations;
  const { fields, attributes } = fillOf(pair);
  const told = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return {
    survivor: { ...sideOf(pair.survivor), conversationCount: countOf(pair.survivor) },
    merged: { ...sideOf(pair.merged), conversationCount: countOf(pair.merged) },
    filled: Object.entries({ ...fields, ...attributes }).map(([field, value]) => ({
      field,
      value: told(value),
    })),
    refusal: refusalOf(pair, { conversationCount: countOf(pair.merged) }),
  };
}

const sideOf = ({ id, name, email, phone, emailVerifiedAt }: ContactRow) => ({
  ...{ id, name, email, phone },
  isVerified: emailVerifiedAt !== null,
});

const mergedName = z.object({ mergedName: z.string() });

/** Merges into a contact that can still be undone, the newest first. */
export async function listMerges(scope: AccountScope, contactId: string): Promise<MergeView[]> {
  const rows = await tenantDb(scope).contactMerge.findMany({
    where: { contactId, undoneAt: null, expiresAt: { gt: now() } },
    orderBy: { id: "desc" },
    take: 20,
  });
  return rows.map(({ id, byName, record, createdAt, expiresAt }) => ({
    ...{ id, byName },
    mergedName: mergedName.parse(record).mergedName,
    mergedAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
