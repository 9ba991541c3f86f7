import type { Actor } from "@/server/members/actor";

/** See what failed in the background, and have it done again. */
export const canSeeJobs = (actor: Actor): boolean => actor.role === "administrator";
