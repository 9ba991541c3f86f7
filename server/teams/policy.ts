import type { Actor } from "@/server/members/actor";

/** Make, change and delete teams; any member may give conversations to them. */
export const canManageTeams = (actor: Pick<Actor, "role">): boolean =>
  actor.role === "administrator";
