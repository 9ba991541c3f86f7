import type { Availability } from "@/server/db/generated/enums";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** What the actor wants others to think of his presence. */
export async function setAvailability(
  actor: Actor,
  input: { availability: Availability },
): Promise<void> {
  await tenantDb(actor.scope).membership.updateMany({
    where: { userId: actor.userId },
    data: { availability: input.availability },
  });
}
