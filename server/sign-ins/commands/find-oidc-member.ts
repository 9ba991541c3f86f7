import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** What an OpenID Connect provider says of somebody who signed in there. */
export type OidcClaims = {
  issuer: string;
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
};

export type OidcResult =
  | { ok: true; accountId: string; userId: string }
  | { ok: false; reason: "oidc_unknown" | "oidc_unverified" };

/**
 * The member behind a provider's subject. The first time he is found by the address, if the provider says that it is
 * proved; from then on issuer and subject name him, whatever address he has there. Nobody becomes a member by it.
 */
export async function findOidcMember(claims: OidcClaims): Promise<OidcResult> {
  const { issuer, subject } = claims;
  const known = await systemDb().oidcIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { userId: true },
  });
  if (known) return memberOf(known.userId);
  if (!claims.email) return { ok: false, reason: "oidc_unknown" };
  if (!claims.isEmailVerified) return { ok: false, reason: "oidc_unverified" };
  const user = await systemDb().user.findUnique({
    where: { email: claims.email },
    select: { id: true },
  });
  const member = user && (await memberOf(user.id));
  if (!member?.ok) return { ok: false, reason: "oidc_unknown" };
  const { userId } = member;
  await systemDb().oidcIdentity.createMany({
    data: { issuer, subject, userId, createdAt: now() },
    skipDuplicates: true,
  });
  return member;
}

async function memberOf(userId: string): Promise<OidcResult> {
  const membership = await systemDb().membership.findFirst({
    where: { userId },
    select: { accountId: true },
    orderBy: { createdAt: "asc" },
  });
  return membership
    ? { ok: true, userId, accountId: membership.accountId }
    : { ok: false, reason: "oidc_unknown" };
}
