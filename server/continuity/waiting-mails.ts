import type { WaitingMails } from "@/lib/continuity-hint";
import { listLeaving, loadPending, type Pending } from "@/server/continuity/planning/pending";
import { describeWaiting } from "@/server/continuity/planning/plan";
import { dueAt } from "@/server/continuity/planning/timing";
import type { AccountScope } from "@/server/db/scope";
import { type TenantDb, tenantDb } from "@/server/db/tenant";

/** What waits to be mailed in a conversation, to all its people together; null when nothing does. */
export async function findWaitingMails(
  scope: AccountScope,
  conversationId: string,
): Promise<WaitingMails | null> {
  const db = tenantDb(scope);
  const recipients = await db.recipient.findMany({
    where: { conversationId, revokedAt: null, refusedAt: null },
    select: { id: true },
  });
  const found = await Promise.all(recipients.map(({ id }) => loadPending(db, scope, id)));
  const open = found.flatMap((pending) =>
    pending && !pending.obstacle && pending.messages.length > 0 ? [pending] : [],
  );
  const dues = await Promise.all(open.map((pending) => dueOf(db, scope, pending)));
  if (open.length === 0) return null;
  const leaving = new Set(open.flatMap((pending) => listLeaving(pending).map(({ id }) => id)));
  const waiting = new Set(open.flatMap(({ messages }) => messages.map(({ id }) => id)));
  const times = dues.flatMap((due) => due?.getTime() ?? []);
  return {
    answers: leaving.size,
    people: times.length,
    dueAt: times.length > 0 ? new Date(Math.min(...times)).toISOString() : null,
    takenBack: waiting.size - leaving.size,
  };
}

/** Null: an agent took the mail back. */
async function dueOf(db: TenantDb, scope: AccountScope, pending: Pending): Promise<Date | null> {
  const waiting = await describeWaiting(db, scope, pending);
  if (!waiting) return null;
  const { limitedUntil } = pending.recipient;
  const due = dueAt(waiting);
  return limitedUntil && !pending.isVerified && limitedUntil > due ? limitedUntil : due;
}
