"use server";

import { revalidatePath } from "next/cache";
import {
  acceptInvitationInput,
  invitationIdInput,
  inviteInput,
  joinInput,
} from "@/lib/schemas/people/invitation";
import { beginSession } from "@/server/auth/begin-session";
import { AppError } from "@/server/errors";
import { defineAction, definePublicAction } from "@/server/http/action";
import {
  type AcceptResult,
  acceptInvitation,
  joinWorkspace,
} from "@/server/invitations/commands/accept-invitation";
import {
  inviteMember,
  resendInvitation,
  revokeInvitation,
} from "@/server/invitations/commands/invite-member";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { limit } from "@/server/rate-limit/limit";
import { listSecured } from "@/server/second-factor/queries";

const peoplePage = "/app/settings/people";
const hour = 60 * 60;

/** Mails to strangers in our name: so many an hour and workspace. */
const countMail = (key: string) =>
  limit({ name: "invitations", key, points: 100, windowSeconds: hour });

export const inviteAction = defineAction(
  { schema: inviteInput, role: "administrator" },
  async (actor, input) => {
    await countMail(actor.scope);
    const result = await inviteMember(actor, { ...input, queueMail: queueAccountMail });
    if (!result.ok) {
      throw new AppError("conflict", "Somebody with this address is already in the workspace.", {
        field: "email",
      });
    }
    revalidatePath(peoplePage);
    return null;
  },
);

export const resendInvitationAction = defineAction(
  { schema: invitationIdInput, role: "administrator" },
  async (actor, input) => {
    await countMail(actor.scope);
    const result = await resendInvitation(actor, { ...input, queueMail: queueAccountMail });
    revalidatePath(peoplePage);
    if (!result.ok) throw new AppError("not_found", "This invitation is no longer open.");
    return null;
  },
);

export const revokeInvitationAction = defineAction(
  { schema: invitationIdInput, role: "administrator" },
  async (actor, input) => {
    await revokeInvitation(actor, input);
    revalidatePath(peoplePage);
    return null;
  },
);

function joined(result: AcceptResult): Extract<AcceptResult, { ok: true }> {
  if (result.ok) return result;
  switch (result.reason) {
    case "link_invalid":
      throw new AppError("gone", "This invitation has been used, taken back or is too old.");
    case "sign_in_first":
      throw new AppError("conflict", "You already sign in here. Sign in first, then join.");
    case "other_address":
      throw new AppError("forbidden", "This invitation is for another address than yours.");
  }
}

const countUse = (address: string) =>
  limit({ name: "invitation-use", key: address, points: 30, windowSeconds: hour });

export const acceptInvitationAction = definePublicAction(
  acceptInvitationInput,
  async (input, { address }) => {
    await countUse(address);
    const member = joined(await acceptInvitation(input));
    // The mailed link is one factor; who has a second one shows it at the sign-in.
    const isSignedIn = !(await listSecured([member.userId])).has(member.userId);
    if (isSignedIn) await beginSession(member);
    return { isSignedIn };
  },
);

export const joinWorkspaceAction = defineAction({ schema: joinInput }, async (actor, { token }) => {
  await countUse(actor.userId);
  const { userId, email, sessionId } = actor;
  const { accountId } = joined(await joinWorkspace({ token, userId, email }));
  await beginSession({ accountId, userId });
  // One browser, one sign-in: what is open in the other workspace ends.
  await revokeSession(actor, { sessionId });
  return null;
});
