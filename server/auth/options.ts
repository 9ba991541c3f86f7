import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInInput } from "@/lib/schemas/member";
import { oidcId, oidcProviders, readClaims } from "@/server/auth/oidc";
import { sessionCookie, sessionDays, tokenSecret } from "@/server/auth/session-token";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { log } from "@/server/log";
import { signIn } from "@/server/members/commands/sign-in";
import { type SignInOrigin, startSession } from "@/server/members/commands/start-session";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { findOidcMember } from "@/server/sign-ins/commands/find-oidc-member";

/**
 * next-auth as the keeper of the sign-in exchange: CSRF token, credentials, token cookie. The token holds only the id of
 * a Session row; who may do what is read from rows at every request (server/auth/handshake.ts).
 */
export const authOptions = (origin: SignInOrigin): AuthOptions => ({
  secret: tokenSecret(),
  session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
  useSecureCookies: sessionCookie.options.secure,
  cookies: { sessionToken: sessionCookie },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, code: {} },
      async authorize(credentials) {
        const result = await signIn({
          ...signInInput.parse(credentials),
          ...{ checkCode, ...origin },
        });
        if (result.ok) return { id: result.sessionId };
        // null is next-auth's word for wrong credentials; any other reason travels as an error's message.
        if (result.reason === "wrong_credentials") return null;
        throw new Error(result.reason);
      },
    }),
    ...oidcProviders(),
  ],
  callbacks: {
    async signIn({ account, profile }) {
      if (account?.provider !== oidcId) return true;
      const found = await findOidcMember(readClaims(profile));
      return found.ok || `${env.BASE_URL}/login?notice=${found.reason}`;
    },
    async jwt({ token, user, account, profile }) {
      // Types promise a user; on later reads there is none.
      if (!account) return token;
      if (account.provider !== oidcId) return { sid: user.id };
      const found = await findOidcMember(readClaims(profile));
      if (!found.ok) throw new AppError("forbidden");
      const { accountId, userId } = found;
      return { sid: (await startSession({ accountId, userId, ...origin })).sessionId };
    },
    // Where to go next is the form's business; nothing a request says leads anywhere else.
    redirect: () => `${env.BASE_URL}/app`,
  },
  pages: { signIn: "/login", error: "/login" },
  logger: {
    error: (code, metadata) => log.error({ code, metadata }, "next-auth failed"),
    warn: (code) => log.debug({ code }, "next-auth warns"),
    debug: (code) => log.trace({ code }, "next-auth"),
  },
});
