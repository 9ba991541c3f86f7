import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type SignInOrigin, startSession } from "@/server/members/commands/start-session";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { hashToken } from "@/server/secrets/secrets";

export type LinkResult =
  | { ok: true; sessionId: string }
  | { ok: false; reason: "link_invalid" | "no_workspace" | "code_missing" | "code_wrong" };

/**
 * Signs in by a mailed link, which works once. A second factor is asked for beside it, and a wrong code leaves the link.
 * @throws AppError rate_limited after too many wrong codes.
 */
export async function useSignInLink(input: {
  token: string;
  code: string | null;
  origin: SignInOrigin;
}): Promise<LinkResult> {
  const link = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: now() } };
  const row = await systemDb().signInLink.findFirst({
    where: link,
    select: {
      userId: true,
      user: {
        select: {
          memberships: { select: { accountId: true }, orderBy: { createdAt: "asc" }, take: 1 },
        },
      },
    },
  });
  if (!row) return { ok: false, reason: "link_invalid" };
  const { userId } = row;
  const accountId = row.user.memberships[0]?.accountId;
  if (accountId === undefined) return { ok: false, reason: "no_workspace" };
  const check = await checkCode(userId, input.code);
  if (check === "missing" || check === "wrong") return { ok: false, reason: `code_${check}` };
  return systemDb().$transaction(async (tx): Promise<LinkResult> => {
    // A password changed meanwhile took the link away; one that is being changed waits for us and ends our session.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR SHARE`;
    // Of two that use one link at once the later finds it used.
    const used = await tx.signInLink.updateMany({ where: link, data: { usedAt: now() } });
    if (used.count === 0) return { ok: false, reason: "link_invalid" };
    return { ok: true, ...(await startSession({ accountId, userId, ...input.origin }, tx)) };
  });
}
