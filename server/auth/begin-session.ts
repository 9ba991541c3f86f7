import "server-only";
import { cookies, headers } from "next/headers";
import { encodeSessionToken, sessionCookie, sessionDays } from "@/server/auth/session-token";
import { clientAddress } from "@/server/http/client-address";
import { startSession } from "@/server/members/commands/start-session";

type Member = { accountId: string; userId: string };

/** Signs this browser in: a row, and the cookie that names it. Whoever calls this has checked who it is. */
export async function beginSession({ accountId, userId }: Member): Promise<void> {
  const from = await headers();
  const { sessionId } = await startSession({
    ...{ accountId, userId },
    address: clientAddress(from),
    userAgent: from.get("user-agent"),
  });
  const { name, options } = sessionCookie;
  const token = await encodeSessionToken(sessionId);
  (await cookies()).set(name, token, { ...options, maxAge: sessionDays * 24 * 60 * 60 });
}
