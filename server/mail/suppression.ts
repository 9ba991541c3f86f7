import { now } from "@/server/clock";
import type { SuppressionReason } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/**
 * Stops all mail of the account to an address. A complaint takes the place of a bounce, since a reply lifts only those;
 * nothing takes the place of a complaint. Answers whether this is news.
 */
export async function suppressAddress(
  tx: TenantTx,
  scope: AccountScope,
  input: { email: string; reason: SuppressionReason; detail: string | null },
): Promise<boolean> {
  const { email, reason, detail } = input;
  // One statement: against a reply that lifts the bounce at this moment, an update after a look would find nothing.
  const count = await tx.$executeRaw`
    INSERT INTO "Suppression" ("accountId", "email", "reason", "detail", "since")
    VALUES (${scope}::uuid, ${email}, ${reason}::"SuppressionReason", ${detail}, ${now()}::timestamptz)
    ON CONFLICT ("accountId", "email") DO UPDATE
      SET "reason" = EXCLUDED."reason", "detail" = EXCLUDED."detail", "since" = EXCLUDED."since"
      WHERE "Suppression"."reason" = 'bounce' AND EXCLUDED."reason" = 'complaint'`;
  await tx.recipient.updateMany({ where: { email }, data: { mailDueAt: null } });
  return count > 0;
}

/**
 * Lets mail go to an address again, and has what was not delivered in the last 7 days mailed. An authenticated reply
 * proves a bounce wrong (`isByReply`), never a complaint. Answers whether the address was suppressed.
 */
export async function liftSuppression(
  tx: TenantTx,
  emit: Emit,
  input: { email: string; isByReply: boolean },
): Promise<boolean> {
  const { email, isByReply } = input;
  const { count } = await tx.suppression.deleteMany({
    where: { email, ...(isByReply ? { reason: "bounce" } : {}) },
  });
  if (count === 0) return false;
  const contacts = await tx.contact.findMany({ where: { email }, select: { id: true } });
  for (const { id } of contacts) {
    emit({ type: "contact.updated", payload: { contactId: id, changed: ["suppression"] } });
  }
  // Participants have no contact that anything would follow from.
  const participants = await tx.recipient.findMany({
    where: { email, kind: "participant" },
    select: { conversationId: true },
  });
  for (const { conversationId } of participants) {
    emit({
      type: "conversation.updated",
      payload: { conversationId, changed: ["recipients", "suppression"] },
    });
  }
  return true;
}
