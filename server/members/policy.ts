import type { Actor } from "@/server/members/actor";

/** Add, remove and sign out members, and give them roles. */
export const canManageMembers = (actor: Actor): boolean => actor.role === "administrator";
