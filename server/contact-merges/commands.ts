/**
 * Two contacts become one. Conversations and notes move; browsers do not: who spoke for the merged contact goes on
 * speaking for it alone, so that no claim of his reaches the survivor, and sessions of the survivor do not read what
 * came by the merge (Conversation.isMergedIn). The merged row stays behind, hidden, and what it begins later is a
 * possible duplicate again. For 30 days all of it can be undone.
 */
import { z } from "zod";
import type { MergeRefusal } from "@/lib/schemas/contacts/merge";
import { contactName } from "@/lib/words/contact-name";
import { now } from "@/server/clock";
import { fillOf, pairOf, refusalOf } from "@/server/contact-merges/policy";
import { type ContactRow, readAttributes } from "@/server/contacts/present";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

const keptMs = 30 * 24 * 60 * 60 * 1_000;

const record = z.object({
  mergedName: z.string(),
  conversationIds: z.array(z.string()),
  noteIds: z.array(z.string()),
  /** What the survivor was given: taken away again unless it was changed since. */
  fields: z.record(z.string(), z.string().nullable()),
  attributes: z.record(z.string(), z.unknown()),
});

type MergeResult = { ok: true; contactId: string } | { ok: false; reason: MergeRefusal };

/** Makes the two one. Answers who stays. Two agents who do it at once do it once. */
export async function mergeContacts(
  scope: AccountScope,
  actor: Pick<Actor, "name">,
  { contactId, otherId }: { contactId: string; otherId: string },
): Promise<MergeResult> {
  return withEvents(scope, async (tx, emit): Promise<MergeResult> => {
    const [one, other] = await lockPair(tx, scope, contactId, otherId);
    if (!one || !other) return { ok: false, reason: "not_found" };
    const pair = pairOf(one, other);
    const conversationCount = await tx.conversation.count({
      where: { contactId: pair.merged.id },
    });
    const refusal = refusalOf(pair, { conversationCount });
    if (refusal) return { ok: false, reason: refusal };
    const { survivor, merged } = pair;
    const conversationIds = await moveConversations(tx, emit, scope, {
      ...{ from: merged.id, to: survivor.id, isMergedIn: true },
    });
    const notes = await tx.contactNote.updateManyAndReturn({
      where: { contactId: merged.id },
      data: { contactId: survivor.id },
      select: { id: true },
    });
    const { fields, attributes } = fillOf(pair);
    await tx.contact.updateMany({
      where: { id: survivor.id },
      data: {
        ...fields,
        // A taken-over address is as unproved as any that was told.
        ...("email" in fields && { emailSource: "agent", emailVerifiedAt: null }),
        attributes: { ...attributes, ...readAttributes(survivor.attributes) } as object,
      },
    });
    await tx.contact.updateMany({
      where: { id: merged.id },
      data: { mergedIntoId: survivor.id },
    });
    await tx.contactMerge.create({
      data: {
        ...{ accountId: scope, contactId: survivor.id, mergedId: merged.id, byName: actor.name },
        record: {
          ...{ mergedName: contactName(merged), conversationIds },
          noteIds: notes.map(({ id }) => id),
          ...{ fields, attributes: attributes as object },
        },
        createdAt: now(),
        expiresAt: new Date(now().getTime() + keptMs),
      },
    });
    tellChanged(emit, [survivor.id, merged.id]);
    return { ok: true, contactId: survivor.id };
  });
}

/** Parts the two again: what moved goes back, what was filled is emptied unless it was changed since. */
export async function undoMerge(
  scope: AccountScope,
  { mergeId }: { mergeId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  return withEvents(scope, async (tx, emit) => {
    // Of two that undo it at once the second finds it undone.
    const [merge] = await tx.contactMerge.updateManyAndReturn({
      where: { id: mergeId, undoneAt: null, expiresAt: { gt: now() } },
      data: { undoneAt: now() },
    });
    if (!merge) return { ok: false, reason: "not_found" };
    const { contactId, mergedId } = merge;
    const [survivor, merged] = await lockPair(tx, scope, contactId, mergedId);
    if (!survivor || !merged) return { ok: false, reason: "not_found" };
    const { conversationIds, noteIds, fields, attributes } = record.parse(merge.record);
    await moveConversations(tx, emit, scope, {
      ...{ from: contactId, to: mergedId, isMergedIn: false, ids: conversationIds },
    });
    await tx.contactNote.updateMany({
      where: { id: { in: noteIds }, contactId },
      data: { contactId: mergedId },
    });
    await tx.contact.updateMany({
      where: { id: contactId },
      data: withoutFilled(survivor, { fields, attributes }),
    });
    await tx.contact.updateMany({
      where: { id: mergedId, mergedIntoId: contactId },
      data: { mergedIntoId: null },
    });
    tellChanged(emit, [contactId, mergedId]);
    return { ok: true };
  });
}

/** Both rows, locked in one order everywhere. */
async function lockPair(
  tx: TenantTx,
  scope: AccountScope,
  one: string,
  other: string,
): Promise<[ContactRow | undefined, ContactRow | undefined]> {
  await tx.$executeRaw`
    SELECT 1 FROM "Contact" WHERE "accountId" = ${scope}::uuid
      AND "id" = ANY(${[one, other]}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.contact.findMany({ where: { id: { in: [one, other] } } });
  return [rows.find(({ id }) => id === one), rows.find(({ id }) => id === other)];
}

type Move = { from: string; to: string; isMergedIn: boolean; ids?: string[] };

async function moveConversations(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { from, to, isMergedIn, ids }: Move,
): Promise<string[]> {
  const moved = await tx.conversation.updateManyAndReturn({
    where: { contactId: from, ...(ids && { id: { in: ids } }) },
    data: { contactId: to, isMergedIn, rev: { increment: 1 } },
    select: { id: true },
  });
  const conversationIds = moved.map(({ id }) => id);
  await tx.recipient.updateMany({
    where: { accountId: scope, conversationId: { in: conversationIds }, kind: "contact" },
    data: { contactId: to },
  });
  for (const conversationId of conversationIds) {
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["contactId"] } });
  }
  return conversationIds;
}

function tellChanged(emit: Emit, contactIds: string[]): void {
  for (const contactId of contactIds) {
    emit({ type: "contact.updated", payload: { contactId, changed: ["merged"] } });
  }
}

type Filled = { fields: Record<string, string | null>; attributes: Record<string, unknown> };

function withoutFilled(survivor: ContactRow, { fields, attributes }: Filled) {
  const unchanged = Object.entries(fields).filter(
    ([field, value]) => Reflect.get(survivor, field) === value,
  );
  const kept = Object.entries(readAttributes(survivor.attributes)).filter(
    ([key, value]) => JSON.stringify(attributes[key]) !== JSON.stringify(value),
  );
  const emptied = Object.fromEntries(unchanged.map(([field]) => [field, null]));
  return {
    ...emptied,
    ...("email" in emptied && { emailSource: null, emailVerifiedAt: null }),
    attributes: Object.fromEntries(kept) as object,
  };
}

/** Sweep contact-merges.prune: what can be undone no more is forgotten; it tells of people. */
export async function pruneMerges(): Promise<void> {
  await systemDb().contactMerge.deleteMany({ where: { expiresAt: { lt: now() } } });
}
