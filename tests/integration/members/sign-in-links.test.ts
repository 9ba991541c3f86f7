import { TOTP } from "otpauth";
import { describe, expect, test } from "vitest";
import { accountMail } from "@/lib/schemas/mail/outbound-mail";
import { advanceClock, now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { setPassword } from "@/server/members/commands/set-password";
import { beginSecondFactor, confirmSecondFactor } from "@/server/second-factor/commands/set-up";
import { hashToken, openSecret } from "@/server/secrets/secrets";
import { findOidcMember } from "@/server/sign-ins/commands/find-oidc-member";
import { requestSignInLink } from "@/server/sign-ins/commands/request-link";
import { useSignInLink } from "@/server/sign-ins/commands/use-link";
import { isSignInLinkValid } from "@/server/sign-ins/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const signInByLink = (link: { token: string; code: string | null }) =>
  useSignInLink({ ...link, origin: { address: null, userAgent: null } });

const invalid = { ok: false, reason: "link_invalid" };

/** Asks for a link and reads its token out of the queued mail. */
async function requestToken(email: string): Promise<string> {
  await requestSignInLink({ email, queueMail: queueAccountMail });
  const mail = await systemDb().outboundEmail.findFirstOrThrow({
    where: { toEmail: email, kind: "sign_in" },
    orderBy: { id: "desc" },
  });
  const { draft } = mail.frozen as { draft: string };
  const { props } = accountMail.parse(JSON.parse(openSecret(draft)));
  return "url" in props ? (props.url.split("/link/")[1] ?? "") : "";
}

/** Statements that wait for another transaction's row. */
const countWaiting = async () =>
  (
    await systemDb().$queryRaw<object[]>`
      SELECT 1 FROM pg_stat_activity
      WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`
  ).length;

describe("a mailed link", () => {
  test("signs in once, also when it is used thrice at once, for a quarter of an hour", async () => {
    const { agent, scope } = await makeWorkspace();
    const { email, userId } = agent.actor;
    const token = await requestToken(email);
    const before = await systemDb().session.count({ where: { userId } });
    expect(await isSignInLinkValid(hashToken(token))).toBe(true);
    const uses = await Promise.all([1, 2, 3].map(() => signInByLink({ token, code: null })));
    expect(uses.filter(({ ok }) => ok)).toEqual([{ ok: true, sessionId: expect.any(String) }]);
    const begun = { userId, accountId: scope };
    expect(await systemDb().session.count({ where: begun })).toBe(before + 1);
    expect(await signInByLink({ token, code: null })).toEqual(invalid);
    const late = await requestToken(email);
    advanceClock(16 * 60_000);
    expect(await signInByLink({ token: late, code: null })).toEqual(invalid);
    expect(await signInByLink({ token: "made up", code: null })).toEqual(invalid);
  });

  test("does not outlive a password that is changed while it is used", async () => {
    const { agent } = await makeWorkspace();
    const { email, userId } = agent.actor;
    const token = await requestToken(email);
    let used: ReturnType<typeof signInByLink> | undefined;
    await systemDb().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
      used = signInByLink({ token, code: null });
      await expect.poll(countWaiting).toBe(1);
      await setPassword(tx, { userId, passwordHash: "another" });
    });
    expect(await used).toEqual(invalid);
    expect(await systemDb().session.count({ where: { userId, revokedAt: null } })).toBe(0);
  });

  test("goes to nobody but members, and the answer takes as long", async () => {
    const before = await systemDb().outboundEmail.count();
    const startedAt = performance.now();
    await requestSignInLink({ email: "nobody@acme.test", queueMail: queueAccountMail });
    expect(performance.now() - startedAt).toBeGreaterThan(240);
    expect(await systemDb().outboundEmail.count()).toBe(before);
  });

  test("asks for the second factor and outlives a wrong code", async () => {
    const { agent } = await makeWorkspace();
    const { email, userId } = agent.actor;
    const secret = String(await beginSecondFactor(userId));
    const code = () => new TOTP({ secret }).generate({ timestamp: now().getTime() });
    expect(await confirmSecondFactor(userId, code())).toMatchObject({ ok: true });
    const token = await requestToken(email);
    const missing = { ok: false, reason: "code_missing" };
    expect(await signInByLink({ token, code: null })).toEqual(missing);
    const wrong = { ok: false, reason: "code_wrong" };
    expect(await signInByLink({ token, code: "000000" })).toEqual(wrong);
    advanceClock(60_000);
    expect(await signInByLink({ token, code: code() })).toMatchObject({ ok: true });
  });
});

test("single sign-on finds a member by a proved address, then by issuer and subject alone", async () => {
  const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
  const { email, userId } = acme.agent.actor;
  const claims = { issuer: "https://login.test", subject: "1", email, isEmailVerified: true };
  const unverified = { ...claims, isEmailVerified: false };
  expect(await findOidcMember(unverified)).toEqual({ ok: false, reason: "oidc_unverified" });
  const unknown = { ok: false, reason: "oidc_unknown" };
  expect(await findOidcMember({ ...claims, email: "eve@login.test" })).toEqual(unknown);
  const found = { ok: true, accountId: acme.scope, userId };
  const both = await Promise.all([findOidcMember(claims), findOidcMember(claims)]);
  expect(both).toEqual([found, found]);
  // Somebody who takes another's address there stays who he is here.
  const renamed = { ...claims, email: globex.agent.actor.email };
  expect(await findOidcMember(renamed)).toEqual(found);
  expect(await findOidcMember({ ...renamed, issuer: "https://other.test" })).toMatchObject({
    userId: globex.agent.actor.userId,
  });
  await systemDb().membership.deleteMany({ where: { userId } });
  expect(await findOidcMember(claims)).toEqual(unknown);
});
