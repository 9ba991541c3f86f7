import type { SignInInput } from "@/lib/schemas/member";
import { verifyPassword } from "@/server/auth/password";
import { systemDb } from "@/server/db/client";
import { type SignInOrigin, startSession } from "@/server/members/commands/start-session";

type SignInResult =
  | { ok: true; sessionId: string }
  | { ok: false; reason: "wrong_credentials" | "no_workspace" | "code_missing" | "code_wrong" };

/** Asks the second factor, if there is one: a noun above this one knows it. */
type CheckCode = (
  userId: string,
  code: string | null,
) => Promise<"not_needed" | "missing" | "wrong" | "right">;

/**
 * Checks address and password and starts a session in the member's oldest workspace. Unknown addresses and wrong
 * passwords take the same time and get the same answer. Who has a second factor needs a code of it as well.
 * @throws AppError rate_limited after too many wrong codes.
 */
export async function signIn(
  input: SignInInput & SignInOrigin & { checkCode: CheckCode },
): Promise<SignInResult> {
  const { email, password, code, checkCode, ...origin } = input;
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
  // After the password: to others it tells nothing about the account.
  const check = await checkCode(user.id, code ?? null);
  if (check === "missing" || check === "wrong") return { ok: false, reason: `code_${check}` };
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
