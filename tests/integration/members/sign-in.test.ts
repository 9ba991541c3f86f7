import { beforeAll, describe, expect, test } from "vitest";
import { authenticateHandshake } from "@/server/auth/handshake";
import { countSignIn, forgiveSignIn } from "@/server/auth/sign-in-limits";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { onAnnouncement } from "@/server/events/announce";
import { changePassword } from "@/server/members/commands/change-password";
import { changeRole } from "@/server/members/commands/change-role";
import { revokeMemberSessions } from "@/server/members/commands/revoke-member-sessions";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { signIn } from "@/server/members/commands/sign-in";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace, type TestMember } from "@/tests/support/factories/workspace";

useDatabase();

const origin = { address: "203.0.113.9", userAgent: "test", checkCode };
const revoked: string[] = [];

beforeAll(() => {
  onAnnouncement((_, announcements) => {
    for (const event of announcements) {
      if (event.type === "session.revoked") revoked.push(event.payload.sessionId);
    }
  });
});

async function actorBehind(member: TestMember) {
  const { name, value } = await member.cookie();
  return authenticateHandshake(`theme=dark; ${name}=${value}; zone=UTC`);
}

describe("signing in", () => {
  test("takes the right password, the address in any case, and starts a session", async () => {
    const { agent } = await makeWorkspace();
    const { email } = agent.actor;
    const result = await signIn({
      ...{ email: email.toUpperCase(), password: agent.password },
      ...origin,
    });
    expect(result.ok).toBe(true);
    const session = await systemDb().session.findUniqueOrThrow({
      where: { id: result.ok ? result.sessionId : "" },
    });
    expect(session).toMatchObject({
      ...{ userId: agent.actor.userId, address: origin.address },
      revokedAt: null,
    });
  });

  test("answers a wrong password and an unknown address alike, and as slowly", async () => {
    const { agent } = await makeWorkspace();
    const attempt = async (email: string) => {
      const startedAt = performance.now();
      const result = await signIn({ email, password: "a wrong password", ...origin });
      expect(result).toEqual({ ok: false, reason: "wrong_credentials" });
      return performance.now() - startedAt;
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 7; round += 1) {
      times.known.push(await attempt(agent.actor.email));
      times.unknown.push(await attempt("nobody@acme.test"));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[3] ?? 0;
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) * 0.4);
  });

  test("keeps out who belongs to no workspace any more", async () => {
    const { agent } = await makeWorkspace();
    const { email, userId } = agent.actor;
    await systemDb().membership.deleteMany({ where: { userId } });
    const result = await signIn({ email, password: agent.password, ...origin });
    expect(result).toEqual({ ok: false, reason: "no_workspace" });
  });

  test("with the old password loses against a change of it at the same time", async () => {
    const { agent } = await makeWorkspace();
    const { email, userId, sessionId } = agent.actor;
    const credentials = { email, password: agent.password, ...origin };
    await Promise.all([
      changePassword(agent.actor, {
        currentPassword: agent.password,
        password: "a password nobody knows yet",
      }),
      ...Array.from({ length: 8 }, () => signIn(credentials)),
    ]);
    const open = await systemDb().session.findMany({ where: { userId, revokedAt: null } });
    expect(open.map((session) => session.id)).toEqual([sessionId]);
  });
});

describe("a session", () => {
  test("says who is signed in and in which role", async () => {
    const { agent, admin } = await makeWorkspace();
    expect(await actorBehind(agent)).toEqual(agent.actor);
    expect(await actorBehind(admin)).toMatchObject({ role: "administrator" });
  });

  test("follows a change of role at once", async () => {
    const { agent, admin } = await makeWorkspace();
    await changeRole(admin.actor, { userId: agent.actor.userId, role: "administrator" });
    expect(await actorBehind(agent)).toMatchObject({ role: "administrator" });
  });

  test.each(["", "segue.session=", "segue.session=nonsense", "other=1"])(
    "is not made by the cookies %j",
    async (cookies) => {
      expect(await authenticateHandshake(cookies)).toBeNull();
    },
  );

  test("is not made by a token that was tampered with", async () => {
    const { agent } = await makeWorkspace();
    const { name, value } = await agent.cookie();
    const middle = Math.floor(value.length / 2);
    const other = value[middle] === "A" ? "B" : "A";
    const tampered = value.slice(0, middle) + other + value.slice(middle + 1);
    expect(await authenticateHandshake(`${name}=${tampered}`)).toBeNull();
  });

  test("ended by its owner is over at once, for sockets too", async () => {
    const { agent } = await makeWorkspace();
    const { sessionId } = agent.actor;
    expect(await revokeSession(agent.actor, { sessionId })).toEqual({ ok: true });
    expect(await actorBehind(agent)).toBeNull();
    expect(revoked).toContain(sessionId);
    expect(await revokeSession(agent.actor, { sessionId })).toMatchObject({ ok: false });
  });

  test("of somebody else cannot be ended", async () => {
    const { agent, admin } = await makeWorkspace();
    const { sessionId } = admin.actor;
    expect(await revokeSession(agent.actor, { sessionId })).toEqual({
      ok: false,
      reason: "session_not_found",
    });
    expect(await actorBehind(admin)).not.toBeNull();
  });

  test("is ended by an administrator of the same workspace only", async () => {
    const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
    const { userId } = acme.agent.actor;
    await expect(revokeMemberSessions(acme.agent.actor, { userId })).rejects.toThrow("not allowed");
    expect(await revokeMemberSessions(globex.admin.actor, { userId })).toEqual({ endedCount: 0 });
    expect(await actorBehind(acme.agent)).not.toBeNull();
    expect(await revokeMemberSessions(acme.admin.actor, { userId })).toEqual({ endedCount: 1 });
    expect(await actorBehind(acme.agent)).toBeNull();
  });

  test("ends by itself after thirty days", async () => {
    const { agent } = await makeWorkspace();
    advanceClock(31 * 24 * 60 * 60 * 1_000);
    expect(await actorBehind(agent)).toBeNull();
  });
});

describe("a new password", () => {
  test("needs the current one", async () => {
    const { agent } = await makeWorkspace();
    const result = await changePassword(agent.actor, {
      currentPassword: "a wrong password",
      password: "a new password",
    });
    expect(result).toEqual({ ok: false, reason: "wrong_password" });
  });

  test("ends the sign-ins on other devices and keeps this one", async () => {
    const { agent } = await makeWorkspace();
    const { email } = agent.actor;
    const elsewhere = await signIn({ email, password: agent.password, ...origin });
    const result = await changePassword(agent.actor, {
      currentPassword: agent.password,
      password: "a new password",
    });
    expect(result).toEqual({ ok: true, endedCount: 1 });
    expect(await actorBehind(agent)).not.toBeNull();
    expect(revoked).toContain(elsewhere.ok && elsewhere.sessionId);
    expect(await signIn({ email, password: agent.password, ...origin })).toMatchObject({
      ok: false,
    });
    expect(await signIn({ email, password: "a new password", ...origin })).toMatchObject({
      ok: true,
    });
  });
});

describe("attempts to sign in", () => {
  const attempt = (email: string, address: string) => countSignIn({ email, address });

  test("are limited for one account from anywhere, also when made at the same time", async () => {
    const guesses = Array.from({ length: 12 }, (_, index) =>
      attempt("limited@acme.test", `203.0.113.${index}`),
    );
    const results = await Promise.allSettled(guesses);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(2);
    expect(refused[0]?.reason).toMatchObject({ code: "rate_limited" });
    expect(refused[0]?.reason.message).toMatch(/^Too many attempts. Try again in \d+ minutes.$/);
    expect(refused[0]?.reason.retryAfter).toBeGreaterThan(800);
    await expect(attempt("Limited@acme.test", "198.51.100.1")).rejects.toThrow("Too many");
    await expect(attempt("somebody.else@acme.test", "198.51.100.1")).resolves.toBeUndefined();
  });

  test("are limited for one address over all accounts", async () => {
    for (let index = 0; index < 30; index += 1) {
      await attempt(`person${index}@acme.test`, "192.0.2.7");
    }
    await expect(attempt("one.more@acme.test", "192.0.2.7")).rejects.toThrow("Too many");
  });

  test("that succeed are taken back", async () => {
    const success = { email: "busy@acme.test", address: "192.0.2.8" };
    for (let index = 0; index < 40; index += 1) {
      await countSignIn(success);
      await forgiveSignIn(success);
    }
    await expect(countSignIn(success)).resolves.toBeUndefined();
  });
});
