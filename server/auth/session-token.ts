import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/server/env";
import { deriveKey } from "@/server/secrets/secrets";

/** How long a sign-in lasts. */
export const sessionDays = 30;

const isSecure = env.BASE_URL.startsWith("https:");

/** The cookie that carries the session token. The __Host- prefix keeps subdomains from planting one. */
export const sessionCookie = {
  name: isSecure ? "__Host-segue.session" : "segue.session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
} as const;

const claims = z.object({ sid: z.uuid() });

/** Encrypts next-auth's tokens; another purpose of AUTH_SECRET gets another key. */
export const tokenSecret = (): string => deriveKey("session tokens").toString("hex");

/** The token for a Session row: its id and nothing else, so that the row alone decides. */
export function encodeSessionToken(sessionId: string): Promise<string> {
  return encode({
    token: { sid: sessionId },
    secret: tokenSecret(),
    maxAge: sessionDays * 24 * 60 * 60,
  });
}

/** The Session id in a token, or null when the token is not ours, damaged or expired. */
export async function decodeSessionToken(token: string): Promise<string | null> {
  // jose throws on anything it cannot decrypt, which is an ordinary visitor to us.
  const payload = await decode({ token, secret: tokenSecret() }).catch(() => null);
  return claims.safeParse(payload).data?.sid ?? null;
}
