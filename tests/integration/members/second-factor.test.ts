import { expect, test } from "vitest";
import { advanceClock, now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { signIn } from "@/server/members/commands/sign-in";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { resetSecondFactor } from "@/server/second-factor/commands/reset-member";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  renewBackupCodes,
} from "@/server/second-factor/commands/set-up";
import { totpCode } from "@/server/second-factor/policy";
import { getSecondFactor } from "@/server/second-factor/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace, type TestMember } from "@/tests/support/factories/workspace";

useDatabase();

const stepMs = 30_000;

/** A member with an app. Each code it shows is of a step of its own. */
async function secure({ actor }: TestMember) {
  const secret = (await beginSecondFactor(actor.userId)) ?? "";
  const code = () => {
    advanceClock(stepMs);
    return totpCode(secret, now());
  };
  const confirmed = await confirmSecondFactor(actor.userId, code());
  if (!confirmed.ok) throw new Error("The code was refused.");
  return { code, secret, backupCodes: confirmed.backupCodes };
}

const enter = ({ actor, password }: TestMember, code?: string) =>
  signIn({
    ...{ email: actor.email, password, address: null, userAgent: null, checkCode },
    ...(code !== undefined && { code }),
  });

const queueMail: Parameters<typeof resetSecondFactor>[1]["queueMail"] = (tx, mail) =>
  queueAccountMail(tx, {
    ...{ kind: "member_notice", accountId: mail.accountId, to: mail.to },
    props: {
      ...{ subject: "Reset", lines: [mail.byName], quote: "", button: "Open" },
      ...{ url: "http://localhost/app", footer: "" },
    },
  });

test("the password alone lets nobody in any more, nor does a code without it", async () => {
  const { agent, admin } = await makeWorkspace();
  const { code } = await secure(agent);
  expect(await enter(agent)).toEqual({ ok: false, reason: "code_missing" });
  expect(await enter(agent, "000000")).toEqual({ ok: false, reason: "code_wrong" });
  const guessed = { ...agent, password: "a wrong password" };
  expect(await enter(guessed, code())).toEqual({ ok: false, reason: "wrong_credentials" });
  const right = code();
  expect(await enter(agent, ` ${right.slice(0, 3)} ${right.slice(3)} `)).toMatchObject({
    ok: true,
  });
  expect(await enter(admin)).toMatchObject({ ok: true });
});

test("a code works once, also for two who use it at the same time", async () => {
  const { agent } = await makeWorkspace();
  const { code, backupCodes } = await secure(agent);
  const one = code();
  const both = await Promise.all([enter(agent, one), enter(agent, one)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const [backup = ""] = backupCodes;
  const again = await Promise.all([enter(agent, backup), enter(agent, backup.toUpperCase())]);
  expect(again.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await getSecondFactor(agent.actor.userId)).toEqual({ isOn: true, backupCodesLeft: 9 });
});

test("guessing ends after a few codes, whatever comes then", async () => {
  const { agent } = await makeWorkspace();
  const { code } = await secure(agent);
  for (let guess = 0; guess < 6; guess += 1) await enter(agent, `11111${guess}`);
  await expect(enter(agent, code())).rejects.toThrow("Too many attempts");
});

test("it counts only once it is confirmed, and a set up one is not replaced", async () => {
  const { agent } = await makeWorkspace();
  const { userId } = agent.actor;
  await beginSecondFactor(userId);
  expect(await confirmSecondFactor(userId, "123456")).toEqual({ ok: false, reason: "wrong_code" });
  expect(await enter(agent)).toMatchObject({ ok: true });
  await secure(agent);
  expect(await beginSecondFactor(userId)).toBeNull();
});

test("new backup codes end the old ones; it is switched off by a code and by nothing else", async () => {
  const { agent } = await makeWorkspace();
  const { userId } = agent.actor;
  const { code, backupCodes } = await secure(agent);
  expect(await renewBackupCodes(userId, "123456")).toMatchObject({ ok: false });
  expect(await renewBackupCodes(userId, code())).toMatchObject({ ok: true });
  expect(await checkCode(userId, backupCodes[0] ?? "")).toBe("wrong");
  expect(await endSecondFactor(userId, "123456")).toBe(false);
  expect(await endSecondFactor(userId, code())).toBe(true);
  expect(await enter(agent)).toMatchObject({ ok: true });
});

test("an administrator resets it for his own people only, who are told and signed out", async () => {
  const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
  const { userId, email, sessionId } = acme.agent.actor;
  await secure(acme.agent);
  const reset = (by: TestMember) => resetSecondFactor(by.actor, { userId, queueMail });
  await expect(reset(acme.agent)).rejects.toMatchObject({ code: "forbidden" });
  expect(await reset(globex.admin)).toEqual({ ok: false, reason: "member_not_found" });
  await systemDb().membership.create({
    data: { accountId: globex.scope, userId, role: "agent" },
  });
  expect(await reset(globex.admin)).toEqual({ ok: false, reason: "other_workspaces" });
  await systemDb().membership.deleteMany({ where: { accountId: globex.scope, userId } });
  expect(await reset(acme.admin)).toEqual({ ok: true });
  expect(await systemDb().outboundEmail.count({ where: { toEmail: email } })).toBe(1);
  const session = await systemDb().session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(session.revokedAt).not.toBeNull();
  expect(await enter(acme.agent)).toMatchObject({ ok: true });
});
