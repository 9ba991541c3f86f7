import { describe, expect, test } from "vitest";
import { accountMail } from "@/lib/schemas/mail/outbound-mail";
import { authenticateHandshake } from "@/server/auth/handshake";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { requestPasswordReset } from "@/server/members/commands/request-password-reset";
import { resetPassword } from "@/server/members/commands/reset-password";
import { signIn } from "@/server/members/commands/sign-in";
import { isResetLinkValid } from "@/server/members/queries";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { hashToken, openSecret } from "@/server/secrets/secrets";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const origin = { address: null, userAgent: null, checkCode };
const password = "a password of my choice";
const invalid = { ok: false, reason: "link_invalid" };

/** Asks for a link and reads its token out of the queued mail. */
async function requestToken(email: string): Promise<string> {
  await requestPasswordReset({ email, queueMail: queueAccountMail });
  const mail = await systemDb().outboundEmail.findFirstOrThrow({
    where: { toEmail: email, kind: "password_reset" },
    orderBy: { createdAt: "desc" },
  });
  const { draft } = mail.frozen as { draft: string };
  const { props } = accountMail.parse(JSON.parse(openSecret(draft)));
  return "url" in props ? (props.url.split("/reset/")[1] ?? "") : "";
}

describe("a reset link", () => {
  test("sets a new password and ends every sign-in", async () => {
    const { agent } = await makeWorkspace();
    const { email } = agent.actor;
    const token = await requestToken(email);
    expect(await isResetLinkValid(hashToken(token))).toBe(true);
    expect(await resetPassword({ token, password })).toEqual({ ok: true });
    const { name, value } = await agent.cookie();
    expect(await authenticateHandshake(`${name}=${value}`)).toBeNull();
    expect(await signIn({ email, password: agent.password, ...origin })).toMatchObject({
      ok: false,
    });
    expect(await signIn({ email, password, ...origin })).toMatchObject({ ok: true });
  });

  test("works once, also when it is used twice at the same time", async () => {
    const { agent } = await makeWorkspace();
    const token = await requestToken(agent.actor.email);
    const passwords = ["first password", "second password", "third password"];
    const results = await Promise.all(
      passwords.map((chosen) => resetPassword({ token, password: chosen })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await resetPassword({ token, password })).toEqual(invalid);
    const winner = passwords[results.findIndex((result) => result.ok)] ?? "";
    const { email } = agent.actor;
    expect(await signIn({ email, password: winner, ...origin })).toMatchObject({ ok: true });
  });

  test("makes the others of the same person useless once a password is set", async () => {
    const { agent } = await makeWorkspace();
    const [older, newer] = [
      await requestToken(agent.actor.email),
      await requestToken(agent.actor.email),
    ];
    expect(older).not.toBe(newer);
    expect(await resetPassword({ token: older, password })).toEqual({ ok: true });
    expect(await resetPassword({ token: newer, password })).toEqual(invalid);
  });

  test("is kept as a hash only", async () => {
    const { agent } = await makeWorkspace();
    const token = await requestToken(agent.actor.email);
    const rows = await systemDb().passwordReset.findMany({
      where: { userId: agent.actor.userId },
    });
    expect(rows.map((row) => row.tokenHash)).toEqual([hashToken(token)]);
    const mails = await systemDb().outboundEmail.findMany();
    expect(JSON.stringify(mails)).not.toContain(token);
  });

  test("is not sent to an address nobody has, and the answer takes as long", async () => {
    const { agent } = await makeWorkspace();
    const before = await systemDb().outboundEmail.count();
    const startedAt = performance.now();
    await requestPasswordReset({ email: "nobody@acme.test", queueMail: queueAccountMail });
    expect(performance.now() - startedAt).toBeGreaterThan(240);
    expect(await systemDb().outboundEmail.count()).toBe(before);
    await requestPasswordReset({ email: agent.actor.email, queueMail: queueAccountMail });
    expect(await systemDb().outboundEmail.count()).toBe(before + 1);
  });

  test("that was made up does nothing", async () => {
    expect(await resetPassword({ token: "made up", password })).toEqual(invalid);
  });

  test("works for an hour", async () => {
    const { agent } = await makeWorkspace();
    const token = await requestToken(agent.actor.email);
    advanceClock(61 * 60_000);
    expect(await isResetLinkValid(hashToken(token))).toBe(false);
    expect(await resetPassword({ token, password })).toEqual(invalid);
  });
});
