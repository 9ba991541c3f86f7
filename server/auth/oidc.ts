import type { AuthOptions, Profile } from "next-auth";
import { z } from "zod";
import { env } from "@/server/env";
import type { OidcClaims } from "@/server/sign-ins/commands/find-oidc-member";

/** next-auth's name for the one provider there may be; part of its callback address. */
export const oidcId = "oidc";

/** What the sign-in page calls the provider: its host; null without one. */
export const oidcName = (): string | null =>
  env.OIDC_ISSUER ? new URL(env.OIDC_ISSUER).host : null;

/** The provider of the environment, for next-auth; none without one. */
export function oidcProviders(): AuthOptions["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      ...{ id: oidcId, name: oidcId, type: "oauth", idToken: true },
      wellKnown: `${OIDC_ISSUER}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid email profile" } },
      checks: ["pkce", "state", "nonce"],
      profile: (profile: Profile) => ({ id: String(profile.sub) }),
    },
  ];
}

const claims = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  email: z.email().optional().catch(undefined),
  // Some providers write the truth as text.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
});

/** The claims of an id token whose signature, audience and nonce next-auth has checked. */
export function readClaims(profile: unknown): OidcClaims {
  const { iss, sub, email, email_verified } = claims.parse(profile);
  return {
    ...{ issuer: iss, subject: sub },
    email: email ?? null,
    isEmailVerified: email_verified ?? false,
  };
}
