import type { AvailabilityChoice } from "@/lib/schemas/member";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** What the actor wants others to think of his presence; "automatic" follows what he does. */
export async function setAvailability(
  actor: Pick<Actor, "scope" | "userId">,
  { availability }: { availability: AvailabilityChoice },
): Promise<void> {
  const isAutomatic = availability === "automatic";
  await tenantDb(actor.scope).membership.updateMany({
    where: { userId: actor.userId },
    data: { isAutomatic, availability: isAutomatic ? "online" : availability },
  });
}

/** A hand was felt: an automatic member who was idle is online again. Answers whether he was. */
export async function wakeMember(actor: Pick<Actor, "scope" | "userId">): Promise<boolean> {
  const { count } = await tenantDb(actor.scope).membership.updateMany({
    where: { userId: actor.userId, isAutomatic: true, availability: "busy" },
    data: { availability: "online" },
  });
  return count > 0;
}
