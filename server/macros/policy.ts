import type { Actor } from "@/server/members/actor";

/** Make, change and delete macros; any member may run them. */
export const canManageMacros = (actor: Pick<Actor, "role">): boolean =>
  actor.role === "administrator";
