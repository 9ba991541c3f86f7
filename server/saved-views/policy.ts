import type { Actor } from "@/server/members/actor";

/** A member changes what he made; administrators also what is shared. */
export function canChangeView(
  actor: Pick<Actor, "userId" | "role">,
  view: { ownerId: string | null; createdById: string },
): boolean {
  if (view.ownerId !== null) return view.ownerId === actor.userId;
  return view.createdById === actor.userId || actor.role === "administrator";
}
