import type { Actor } from "@/server/members/actor";
import { canManageMembers } from "@/server/members/policy";

/** Invite people, and take that back. */
export const canInvite = (actor: Actor): boolean => canManageMembers(actor);

/** How long a mailed invitation can be accepted. */
export const invitationDays = 7;
