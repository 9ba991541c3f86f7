import "server-only";
import { cookies, headers } from "next/headers";
import { encodeSessionToken, sessionCookie, sessionDays } from "@/server/auth/session-token";
import { clientAddress } from "@/server/http/client-address";
import { type SignInOrigin, startSession } from "@/server/members/commands/start-session";

type Member = { accountId: string; userId: string };

/** Signs this browser in: a row, and the cookie that names it. Whoever calls this has checked who it is. */
export async function beginSession({ accountId, userId }: Member): Promise<void> {
  const { sessionId } = await startSession({ accountId, userId, ...(await requestOrigin()) });
  await keepSession(sessionId);
}

/** Where the request comes from, as the list of sessions tells it. */
export async function requestOrigin(): Promise<SignInOrigin> {
  const from = await headers();
  return { address: clientAddress(from), userAgent: from.get("user-agent") };
}

/** Gives this browser the cookie of a session that has begun. */
export async function keepSession(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie;
  const token = await encodeSessionToken(sessionId);
  (await cookies()).set(name, token, { ...options, maxAge: sessionDays * 24 * 60 * 60 });
}
