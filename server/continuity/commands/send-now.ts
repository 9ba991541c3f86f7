import { type PlanResult, planMail } from "@/server/continuity/planning/plan";
import { ensureContactRecipient } from "@/server/continuity/planning/recipients";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

type PlanRefusal = Extract<PlanResult, { ok: false }>["reason"];

/** Refusals that only mean that nothing waits; the rest is told. "paused" is for the sweeper alone. */
const silent = ["gone", "not_due", "nothing_waits", "paused"] as const;
type Telling = Exclude<PlanRefusal, (typeof silent)[number]>;

export type SendNowResult =
  | { ok: true; mails: number }
  | { ok: false; reason: Telling | "no_address" | "nothing_waits" };

/**
 * Mails what waits at once, to everybody it waits for, whatever the timing; what was taken back too when `includesHeld`.
 * Answers how many mails were planned, or what stands in the way.
 */
export async function sendNow(
  scope: AccountScope,
  input: { conversationId: string; includesHeld?: boolean },
): Promise<SendNowResult> {
  const { conversationId, includesHeld = false } = input;
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    await ensureContactRecipient(tx, emit, scope, conversationId);
  });
  const recipients = await tenantDb(scope).recipient.findMany({
    where: { conversationId, revokedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (recipients.length === 0) return { ok: false, reason: "no_address" };
  const results: PlanResult[] = [];
  for (const { id } of recipients) {
    results.push(await planMail(scope, { recipientId: id, isNow: true, includesHeld }));
  }
  const mails = results.filter((result) => result.ok).length;
  if (mails > 0) return { ok: true, mails };
  const refusals = results.flatMap((result) => (result.ok ? [] : [result.reason]));
  return { ok: false, reason: refusals.find(isTelling) ?? "nothing_waits" };
}

const isTelling = (reason: PlanRefusal): reason is Telling => !silent.some((one) => one === reason);
