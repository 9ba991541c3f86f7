import { randomInt } from "node:crypto";
import { hashPassword } from "@/server/auth/password";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import type { Role } from "@/server/db/generated/enums";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import { canManageMembers } from "@/server/members/policy";

type NewMember = { name: string; email: string; role: Role };

type AddResult =
  /** `password` is told this once; null when the person already signs in here with one of his own. */
  { ok: true; userId: string; password: string | null } | { ok: false; reason: "already_member" };

// Without letters and digits that are taken for each other.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** About 79 bits, in four groups that can be read out. */
export function makePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return [group(), group(), group(), group()].join("-");
}

/** Makes somebody a member of the actor's account, with a generated password where he has none yet. */
export async function addMember(actor: Actor, input: NewMember): Promise<AddResult> {
  if (!canManageMembers(actor)) throw new AppError("forbidden");
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  return systemDb().$transaction(async (tx): Promise<AddResult> => {
    const user = await obtainUser(tx, { ...input, passwordHash });
    const { count } = await tx.membership.createMany({
      data: { accountId: actor.scope, userId: user.id, role: input.role, createdAt: now() },
      skipDuplicates: true,
    });
    if (count === 0) return { ok: false, reason: "already_member" };
    return { ok: true, userId: user.id, password: user.hasOwnPassword ? null : password };
  });
}

async function obtainUser(
  tx: Prisma.TransactionClient,
  input: NewMember & { passwordHash: string },
): Promise<{ id: string; hasOwnPassword: boolean }> {
  const { name, email, passwordHash } = input;
  await tx.user.createMany({
    data: { name, email, passwordHash, createdAt: now() },
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, passwordHash: true, _count: { select: { memberships: true } } },
  });
  const isNew = user.passwordHash === passwordHash;
  // Who belongs to another account keeps his password: its members must not be taken over from here.
  if (isNew || user._count.memberships > 0) return { id: user.id, hasOwnPassword: !isNew };
  await tx.user.update({ where: { id: user.id }, data: { name, passwordHash } });
  return { id: user.id, hasOwnPassword: false };
}
