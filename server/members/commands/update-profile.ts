import { systemDb } from "@/server/db/client";
import type { Actor } from "@/server/members/actor";

/** Renames the actor, in all his accounts. */
export async function updateProfile(actor: Actor, input: { name: string }): Promise<void> {
  await systemDb().user.update({ where: { id: actor.userId }, data: { name: input.name } });
}
