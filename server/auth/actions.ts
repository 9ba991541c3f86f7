"use server";

import { cookies } from "next/headers";
import type { Ack } from "@/lib/events";
import { requestResetInput, resetPasswordInput } from "@/lib/schemas/member";
import { findActor } from "@/server/auth/session";
import { sessionCookie } from "@/server/auth/session-token";
import { AppError } from "@/server/errors";
import { definePublicAction } from "@/server/http/action";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { requestPasswordReset } from "@/server/members/commands/request-password-reset";
import { resetPassword } from "@/server/members/commands/reset-password";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { limit } from "@/server/rate-limit/limit";

const hour = 60 * 60;

/** Ends the session of this browser. The caller then loads /login anew, so that nothing stays in memory. */
export async function signOutAction(): Promise<Ack<null>> {
  const actor = await findActor();
  if (actor) await revokeSession(actor, { sessionId: actor.sessionId });
  (await cookies()).delete({ ...sessionCookie.options, name: sessionCookie.name });
  return { ok: true, value: null };
}

export const requestPasswordResetAction = definePublicAction(
  requestResetInput,
  async ({ email }, { address }) => {
    await limit({ name: "reset-address", key: address, points: 20, windowSeconds: hour });
    await limit({
      name: "reset-account",
      key: email.toLowerCase(),
      points: 3,
      windowSeconds: hour,
    });
    await requestPasswordReset({ email, queueMail: queueAccountMail });
    return null;
  },
);

export const resetPasswordAction = definePublicAction(
  resetPasswordInput,
  async (input, { address }) => {
    await limit({ name: "reset-use", key: address, points: 30, windowSeconds: hour });
    const result = await resetPassword(input);
    if (!result.ok) {
      throw new AppError("gone", "This link has been used or is too old. Ask for a new one.");
    }
    return null;
  },
);
