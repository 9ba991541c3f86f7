import type { Actor } from "@/server/members/actor";

/** Say which attributes there are and what they hold. */
export const canDefineAttributes = (actor: Pick<Actor, "role">): boolean =>
  actor.role === "administrator";
