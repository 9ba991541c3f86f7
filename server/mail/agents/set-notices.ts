import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** Whether the actor wants a mail when a customer of his answers while he is away. */
export async function setNotices(
  actor: Pick<Actor, "scope" | "userId">,
  input: { isNotified: boolean },
): Promise<void> {
  await tenantDb(actor.scope).membership.updateMany({
    where: { userId: actor.userId },
    data: { isNotified: input.isNotified },
  });
}
