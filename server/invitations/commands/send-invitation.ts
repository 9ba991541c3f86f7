import type { AccountMail } from "@/lib/schemas/mail/outbound-mail";
import { roleNames } from "@/lib/schemas/member";
import { now } from "@/server/clock";
import type { TenantTx } from "@/server/db/tenant";
import { env } from "@/server/env";
import { invitationDays } from "@/server/invitations/policy";
import type { Actor } from "@/server/members/actor";
import { hashToken, makeToken } from "@/server/secrets/secrets";

/** Queues the mail with the transaction. Mail stands above this noun, so the edge brings it along. */
export type QueueInvitation = (
  tx: TenantTx,
  mail: Extract<AccountMail, { kind: "sign_in" }> & { accountId: string; to: string },
) => Promise<unknown>;

/** Gives an open invitation a new link and mails it; the links mailed before stop working. */
export async function sendInvitation(
  tx: TenantTx,
  actor: Actor,
  input: { invitationId: string; queueMail: QueueInvitation },
): Promise<boolean> {
  const token = makeToken();
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: { id: input.invitationId },
    data: {
      tokenHash: hashToken(token),
      sentAt: now(),
      expiresAt: new Date(now().getTime() + invitationDays * 86_400_000),
    },
    select: { email: true, role: true, account: { select: { name: true } } },
  });
  if (!invitation) return false;
  const workspace = invitation.account.name;
  await input.queueMail(tx, {
    kind: "sign_in",
    accountId: actor.scope,
    to: invitation.email,
    props: {
      subject: `${actor.name} invites you to ${workspace}`,
      lines: [
        `${actor.name} (${actor.email}) asks you to answer customers in ${workspace}.`,
        `Your role: ${roleNames[invitation.role]}. The link works once, for ${invitationDays} days.`,
      ],
      quote: "",
      button: `Join ${workspace}`,
      url: `${env.BASE_URL}/invite/${token}`,
      footer: "If you did not expect this, you need not do anything.",
    },
  });
  return true;
}
