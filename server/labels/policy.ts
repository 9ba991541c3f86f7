import type { Actor } from "@/server/members/actor";

/** Make, change and delete labels; any member may put them on conversations. */
export const canManageLabels = (actor: Pick<Actor, "role">): boolean =>
  actor.role === "administrator";
