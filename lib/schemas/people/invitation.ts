import { z } from "zod";
import { emailInput, type MemberRole, nameInput, passwordInput, roles } from "@/lib/schemas/member";

export const inviteInput = z.object({
  email: z.string().trim().pipe(emailInput),
  role: z.enum(roles),
  teamIds: z.array(z.uuid()).max(200).default([]),
});
export type InviteInput = z.output<typeof inviteInput>;

export const invitationIdInput = z.object({ invitationId: z.uuid() });

const invitationToken = z.string().min(1).max(200);

/** Who is new chooses a name and a password. */
export const acceptInvitationInput = z.object({
  token: invitationToken,
  name: nameInput,
  password: passwordInput,
});
/** Who signs in here already joins as the one he is. */
export const joinInput = z.object({ token: invitationToken });

/** An open invitation as the people page lists it. */
export type InvitationView = {
  id: string;
  email: string;
  role: MemberRole;
  teams: string[];
  invitedByName: string;
  sentAt: string;
  expiresAt: string;
  isExpired: boolean;
};

/** What somebody sees behind the mailed link. */
export type InvitationOffer = {
  workspace: string;
  email: string;
  role: MemberRole;
  invitedByName: string;
  /** new: chooses a password. known: signs in as the one he is. */
  who: "new" | "known";
};
