import { hashPassword } from "@/server/auth/password";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { announceEnded } from "@/server/members/commands/end-sessions";
import { setPassword } from "@/server/members/commands/set-password";
import { hashToken } from "@/server/secrets/secrets";

type ResetResult = { ok: true } | { ok: false; reason: "link_invalid" };

/** Sets a new password by a mailed link, which works once and for an hour, and ends all sessions of the user. */
export async function resetPassword(input: {
  token: string;
  password: string;
}): Promise<ResetResult> {
  const link = { tokenHash: hashToken(input.token), usedAt: null, expiresAt: { gt: now() } };
  // Looked at before hashing, so that guessed tokens cost no hash.
  if (!(await systemDb().passwordReset.findFirst({ where: link, select: { id: true } }))) {
    return { ok: false, reason: "link_invalid" };
  }
  const passwordHash = await hashPassword(input.password);
  const ended = await systemDb().$transaction(async (tx) => {
    const [used] = await tx.passwordReset.updateManyAndReturn({
      where: link,
      data: { usedAt: now() },
      select: { userId: true },
    });
    // Of two that use one link at once the later finds it used.
    return used ? setPassword(tx, { userId: used.userId, passwordHash }) : null;
  });
  if (!ended) return { ok: false, reason: "link_invalid" };
  announceEnded(ended);
  return { ok: true };
}
