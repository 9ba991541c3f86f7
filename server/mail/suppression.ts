import { now } from "@/server/clock";
import type { SuppressionReason } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/** Stops all mail of the account to an address. Answers whether it was reachable until now. */
export async function suppressAddress(
  tx: TenantTx,
  scope: AccountScope,
  input: { email: string; reason: SuppressionReason; detail: string | null },
): Promise<boolean> {
  const { count } = await tx.suppression.createMany({
    data: [{ accountId: scope, ...input, since: now() }],
    skipDuplicates: true,
  });
  // Who complains after a bounce must not be mailed again because a reply lifts bounces.
  if (count === 0 && input.reason === "complaint") {
    await tx.suppression.updateMany({
      where: { email: input.email },
      data: { reason: "complaint", detail: input.detail },
    });
  }
  await tx.recipient.updateMany({ where: { email: input.email }, data: { mailDueAt: null } });
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
  return true;
}
