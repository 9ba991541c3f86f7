import { hashPassword } from "@/server/auth/password";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { announce } from "@/server/events/announce";
import { findInvitation } from "@/server/invitations/queries";
import { setPassword } from "@/server/members/commands/set-password";
import { hashToken } from "@/server/secrets/secrets";

type Joined = { ok: true; accountId: string; userId: string };

/** sign_in_first: the address belongs to a member of another workspace, whose password is not ours to set. */
export type AcceptResult =
  | Joined
  | { ok: false; reason: "link_invalid" | "sign_in_first" | "other_address" };

type Tx = Prisma.TransactionClient;

/** Makes a member of somebody new, by the mailed link, which proves the address and works once. */
export async function acceptInvitation(input: {
  token: string;
  name: string;
  password: string;
}): Promise<AcceptResult> {
  const tokenHash = hashToken(input.token);
  // Looked at before hashing, so that guessed tokens cost no hash.
  if (!(await findInvitation(tokenHash))) return { ok: false, reason: "link_invalid" };
  const passwordHash = await hashPassword(input.password);
  return join(tokenHash, async (tx, { email }) => {
    const { name } = input;
    await tx.user.createMany({
      data: { name, email, passwordHash, createdAt: now() },
      skipDuplicates: true,
    });
    const user = await tx.user.findUniqueOrThrow({
      where: { email },
      select: { id: true, passwordHash: true, _count: { select: { memberships: true } } },
    });
    if (user.passwordHash === passwordHash) return { ok: true, userId: user.id };
    if (user._count.memberships > 0) return { ok: false, reason: "sign_in_first" };
    // A member once, or somebody who has his address now: the mailbox lets him begin anew, without what proved the former.
    const userId = user.id;
    await setPassword(tx, { userId, passwordHash });
    await tx.oidcIdentity.deleteMany({ where: { userId } });
    await tx.secondFactor.deleteMany({ where: { userId } });
    await tx.backupCode.deleteMany({ where: { userId } });
    await tx.user.update({ where: { id: user.id }, data: { name } });
    return { ok: true, userId: user.id };
  });
}

/** Makes a member of somebody who signs in here already. The invitation must be to the very address he signs in with. */
export async function joinWorkspace(input: {
  token: string;
  userId: string;
  email: string;
}): Promise<AcceptResult> {
  return join(hashToken(input.token), async (_tx, { email }) =>
    email.toLowerCase() === input.email.toLowerCase()
      ? { ok: true, userId: input.userId }
      : { ok: false, reason: "other_address" },
  );
}

type Open = { id: string; accountId: string; email: string; role: "administrator" | "agent" };

type Who = { ok: true; userId: string } | Extract<AcceptResult, { ok: false }>;

/** Of two that use one link at once the second waits for the row and finds it gone. */
async function join(
  tokenHash: string,
  identify: (tx: Tx, invitation: Open) => Promise<Who>,
): Promise<AcceptResult> {
  const result = await systemDb().$transaction(async (tx): Promise<AcceptResult> => {
    const [invitation] = await tx.$queryRaw<Array<Open & { teamIds: string[] }>>`
      SELECT "id", "accountId", "email"::text, "role"::text, "teamIds" FROM "Invitation"
      WHERE "tokenHash" = ${tokenHash} AND "expiresAt" > ${now()} FOR UPDATE`;
    if (!invitation) return { ok: false, reason: "link_invalid" };
    const who = await identify(tx, invitation);
    if (!who.ok) return who;
    const { accountId, role, teamIds } = invitation;
    const { userId } = who;
    await tx.membership.createMany({
      data: { accountId, userId, role, createdAt: now() },
      skipDuplicates: true,
    });
    const teams = await tx.team.findMany({
      where: { accountId, id: { in: teamIds }, deletedAt: null },
      select: { id: true },
    });
    await tx.teamMember.createMany({
      data: teams.map(({ id }) => ({ accountId, teamId: id, userId })),
      skipDuplicates: true,
    });
    await tx.invitation.delete({ where: { id: invitation.id } });
    await tx.domainEvent.create({
      data: { ...{ accountId, createdAt: now() }, ...directoryChanged },
    });
    return { ok: true, accountId, userId };
  });
  if (result.ok) announce(grantScope(result.accountId), [directoryChanged]);
  return result;
}

const directoryChanged = { type: "directory.updated", payload: { part: "members" } } as const;
