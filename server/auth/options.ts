import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInInput } from "@/lib/schemas/member";
import { sessionCookie, sessionDays, tokenSecret } from "@/server/auth/session-token";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/client-address";
import { log } from "@/server/log";
import { signIn } from "@/server/members/commands/sign-in";
import { checkCode } from "@/server/second-factor/commands/check-code";

/**
 * next-auth as the keeper of the sign-in exchange: CSRF token, credentials, token cookie. The token holds only the id of
 * a Session row; who may do what is read from rows at every request (server/auth/handshake.ts).
 */
export const authOptions: AuthOptions = {
  secret: tokenSecret(),
  session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
  useSecureCookies: sessionCookie.options.secure,
  cookies: { sessionToken: sessionCookie },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, code: {} },
      async authorize(credentials, request) {
        const headers = request.headers ?? {};
        const result = await signIn({
          ...signInInput.parse(credentials),
          checkCode,
          address: clientAddress(headers),
          userAgent: headers["user-agent"] ?? null,
        });
        if (result.ok) return { id: result.sessionId };
        // null is next-auth's word for wrong credentials; any other reason travels as an error's message.
        if (result.reason === "wrong_credentials") return null;
        throw new Error(result.reason);
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    // Where to go next is the form's business; nothing a request says leads anywhere else.
    redirect: () => `${env.BASE_URL}/app`,
  },
  pages: { signIn: "/login", error: "/login" },
  logger: {
    error: (code, metadata) => log.error({ code, metadata }, "next-auth failed"),
    warn: (code) => log.debug({ code }, "next-auth warns"),
    debug: (code) => log.trace({ code }, "next-auth"),
  },
};
