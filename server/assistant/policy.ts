import type { Actor } from "@/server/members/actor";

/** Make, change, try and delete assistants, and read what they were asked. */
export const canManageAssistants = (actor: Pick<Actor, "role">): boolean =>
  actor.role === "administrator";
