import { v7 as makeId } from "uuid";
import type { InviteInput } from "@/lib/schemas/people/invitation";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import {
  type QueueInvitation,
  sendInvitation,
} from "@/server/invitations/commands/send-invitation";
import { canInvite } from "@/server/invitations/policy";
import type { Actor } from "@/server/members/actor";
import { hashToken, makeToken } from "@/server/secrets/secrets";

type InviteResult = { ok: true; invitationId: string } | { ok: false; reason: "already_member" };

/**
 * Invites an address by mail. Inviting it again changes role and teams of the open invitation and mails a new link; of
 * two who invite at once, one row and the later's words stay.
 */
export async function inviteMember(
  actor: Actor,
  input: InviteInput & { queueMail: QueueInvitation },
): Promise<InviteResult> {
  if (!canInvite(actor)) throw new AppError("forbidden");
  const { email, role, teamIds, queueMail } = input;
  return tenantDb(actor.scope).$transaction(async (tx): Promise<InviteResult> => {
    if ((await tx.membership.count({ where: { user: { email } } })) > 0) {
      return { ok: false, reason: "already_member" };
    }
    await tx.invitation.createMany({
      data: {
        ...{ id: makeId(), accountId: actor.scope, email, role, teamIds },
        ...{ invitedByName: actor.name, createdAt: now(), expiresAt: now() },
        // Nobody holds this one; the link that is mailed has another.
        tokenHash: hashToken(makeToken()),
      },
      skipDuplicates: true,
    });
    await tx.invitation.updateMany({
      where: { email },
      data: { role, teamIds, invitedByName: actor.name },
    });
    const { id } = await tx.invitation.findFirstOrThrow({
      where: { email },
      select: { id: true },
    });
    await sendInvitation(tx, actor, { invitationId: id, queueMail });
    return { ok: true, invitationId: id };
  });
}

/** Mails an open invitation once more, with a new link and a new end. */
export async function resendInvitation(
  actor: Actor,
  input: { invitationId: string; queueMail: QueueInvitation },
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  if (!canInvite(actor)) throw new AppError("forbidden");
  const isSent = await tenantDb(actor.scope).$transaction((tx) => sendInvitation(tx, actor, input));
  return isSent ? { ok: true } : { ok: false, reason: "not_found" };
}

/** Takes an invitation back: its link works no more. Doing it again changes nothing. */
export async function revokeInvitation(
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<void> {
  if (!canInvite(actor)) throw new AppError("forbidden");
  await tenantDb(actor.scope).invitation.deleteMany({ where: { id: invitationId } });
}
