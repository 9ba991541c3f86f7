import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { enqueue } from "@/server/jobs/enqueue";
import type { Actor } from "@/server/members/actor";

type EraseResult = { ok: true } | { ok: false; reason: "not_found" };

/**
 * Begins to erase a person: he is blocked at once, a job does the rest. What stays is that somebody was erased, when and
 * by whom, and suppressions of addresses, which keep them from being mailed again.
 */
export async function requestErasure(
  actor: Pick<Actor, "scope" | "name" | "role">,
  { contactId }: { contactId: string },
): Promise<EraseResult> {
  if (actor.role !== "administrator") throw new AppError("forbidden");
  const { scope } = actor;
  return tenantDb(scope).$transaction(async (tx): Promise<EraseResult> => {
    const { count } = await tx.contact.updateMany({
      where: { id: contactId },
      data: { blockedAt: now() },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    const waiting = await tx.contactErasure.findFirst({ where: { contactId, state: "waiting" } });
    if (waiting) return { ok: true };
    const { id: erasureId } = await tx.contactErasure.create({
      data: { accountId: scope, contactId, byName: actor.name, createdAt: now() },
    });
    await enqueue("contacts.erase", { accountId: scope, erasureId }, { tx });
    return { ok: true };
  });
}

/** Notes that it is done. */
export async function finishErasure(
  scope: AccountScope,
  { erasureId, conversationCount }: { erasureId: string; conversationCount: number },
): Promise<void> {
  await tenantDb(scope).contactErasure.updateMany({
    where: { id: erasureId, state: "waiting" },
    data: { state: "done", conversationCount, finishedAt: now() },
  });
}

/** Forgets the addresses of erased conversations after their week. */
export async function pruneGone(): Promise<void> {
  await systemDb().goneAddress.deleteMany({ where: { expiresAt: { lt: now() } } });
}
