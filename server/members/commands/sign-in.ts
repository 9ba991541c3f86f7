import type { SignInInput } from "@/lib/schemas/member";
import { verifyPassword } from "@/server/auth/password";
import { systemDb } from "@/server/db/client";
import { type SignInOrigin, startSession } from "@/server/members/commands/start-session";

type SignInResult =
  | { ok: true; sessionId: string }
  | { ok: false; reason: "wrong_credentials" | "no_workspace" };

/**
 * Checks address and password and starts a session in the member's oldest workspace. Unknown addresses and wrong
 * passwords take the same time and get the same answer.
 */
export async function signIn(input: SignInInput & SignInOrigin): Promise<SignInResult> {
  const { email, password, ...origin } = input;
  const user = await systemDb().user.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      memberships: { select: { accountId: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
  });
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight) return { ok: false, reason: "wrong_credentials" };
  const membership = user.memberships[0];
  if (!membership) return { ok: false, reason: "no_workspace" };
  return systemDb().$transaction(async (tx): Promise<SignInResult> => {
    // A password changed while the old one was being verified: the change waits for us, or we see it here.
    const unchanged = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE "id" = ${user.id}::uuid AND "passwordHash" = ${user.passwordHash}
      FOR SHARE`;
    if (unchanged.length === 0) return { ok: false, reason: "wrong_credentials" };
    const { accountId } = membership;
    return { ok: true, ...(await startSession({ accountId, userId: user.id, ...origin }, tx)) };
  });
}
