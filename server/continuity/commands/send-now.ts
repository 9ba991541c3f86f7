import type { Obstacle } from "@/server/continuity/pending";
import { type PlanResult, planMail } from "@/server/continuity/plan";
import { ensureContactRecipient, lockConversation } from "@/server/continuity/recipients";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

export type SendNowResult =
  | { ok: true; mails: number }
  | { ok: false; reason: Obstacle | "no_address" | "nothing_waits" | "limited" };

/**
 * Mails what waits at once, to everybody it waits for, whatever the timing. Answers how many mails were planned, or
 * what stands in the way.
 */
export async function sendNow(
  scope: AccountScope,
  input: { conversationId: string },
): Promise<SendNowResult> {
  const { conversationId } = input;
  await withEvents(scope, async (tx) => {
    await lockConversation(tx, scope, conversationId);
    await ensureContactRecipient(tx, scope, conversationId);
  });
  const recipients = await tenantDb(scope).recipient.findMany({
    where: { conversationId, revokedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (recipients.length === 0) return { ok: false, reason: "no_address" };
  const results: PlanResult[] = [];
  for (const { id } of recipients) {
    results.push(await planMail(scope, { recipientId: id, isNow: true }));
  }
  const mails = results.filter((result) => result.ok).length;
  if (mails > 0) return { ok: true, mails };
  const refusal = results.find((result) => !result.ok && isTelling(result.reason));
  return { ok: false, reason: refusal ? reasonOf(refusal) : "nothing_waits" };
}

const isTelling = (reason: string) => !["gone", "not_due", "nothing_waits"].includes(reason);

function reasonOf(result: PlanResult): Obstacle | "nothing_waits" | "limited" {
  if (result.ok || result.reason === "gone" || result.reason === "not_due") return "nothing_waits";
  return result.reason;
}
