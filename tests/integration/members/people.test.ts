import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { accountMail } from "@/lib/schemas/mail/outbound-mail";
import { authenticateHandshake } from "@/server/auth/handshake";
import { advanceClock } from "@/server/clock";
import { assignConversation } from "@/server/conversations/commands/assign-conversation";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { acceptInvitation, joinWorkspace } from "@/server/invitations/commands/accept-invitation";
import {
  inviteMember,
  resendInvitation,
  revokeInvitation,
} from "@/server/invitations/commands/invite-member";
import { listInvitations } from "@/server/invitations/queries";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import type { Actor } from "@/server/members/actor";
import { changeRole } from "@/server/members/commands/change-role";
import { removeMember } from "@/server/members/commands/remove-member";
import { setAvailability, wakeMember } from "@/server/members/commands/set-availability";
import { signIn } from "@/server/members/commands/sign-in";
import { restIdleMembers } from "@/server/members/jobs";
import { listOwnSessions, listPeople } from "@/server/members/queries";
import { recordActive, recordSocket } from "@/server/presence/commands";
import { checkCode } from "@/server/second-factor/commands/check-code";
import { openSecret } from "@/server/secrets/secrets";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const origin = { address: null, userAgent: null, checkCode };
const address = () => `person.${randomUUID().slice(0, 8)}@acme.test`;

const administrators = (scope: AccountScope) =>
  systemDb().membership.count({ where: { accountId: scope, role: "administrator" } });

/** Statements of this database that wait for another transaction. */
async function countBlocked(): Promise<number> {
  const [row] = await systemDb().$queryRaw<Array<{ count: number }>>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`;
  return row?.count ?? 0;
}

/** The token in the newest mail that invites this address. */
async function invitationToken(email: string): Promise<string> {
  const mail = await systemDb().outboundEmail.findFirstOrThrow({
    where: { toEmail: email, kind: "sign_in" },
    orderBy: { id: "desc" },
  });
  const { draft } = mail.frozen as { draft: string };
  const { props } = accountMail.parse(JSON.parse(openSecret(draft)));
  return "url" in props ? (props.url.split("/invite/")[1] ?? "") : "";
}

describe("inviting somebody", () => {
  const password = "a password of my choice";
  const queueMail = queueAccountMail;
  const invite = (actor: Actor, email: string, teamIds: string[] = []) =>
    inviteMember(actor, { email, role: "agent", teamIds, queueMail });

  test("makes a member of teams with the password he chose, once", async () => {
    const { acme, globex } = await makeTown();
    const { admin, scope } = acme;
    const [team, foreign] = await Promise.all(
      [scope, globex.scope].map((accountId) =>
        systemDb().team.create({ data: { accountId, name: "Sales" } }),
      ),
    );
    const email = address();
    const teamIds = [String(team?.id), String(foreign?.id)];
    expect(await invite(admin.actor, email, teamIds)).toMatchObject({ ok: true });
    expect(await listInvitations(scope)).toMatchObject([{ email, teams: ["Sales"] }]);
    expect(await listInvitations(globex.scope)).toEqual([]);
    const token = await invitationToken(email);
    const input = { token, name: "Ada", password };
    const results = await Promise.all([1, 2, 3].map(() => acceptInvitation(input)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn({ email, password, ...origin })).toMatchObject({ ok: true });
    const people = await listPeople(scope);
    expect(people.filter((person) => person.email === email)).toMatchObject([
      { name: "Ada", role: "agent" },
    ]);
    expect(await systemDb().teamMember.count({ where: { teamId: { in: teamIds } } })).toBe(1);
    expect(await listInvitations(scope)).toEqual([]);
  });

  test("lets whoever has a former member's address begin anew, without what proved the former", async () => {
    const { admin, agent } = await makeWorkspace();
    const { email, userId } = agent.actor;
    await systemDb().oidcIdentity.create({ data: { issuer: "i", subject: email, userId } });
    await systemDb().secondFactor.create({ data: { userId, secret: "", confirmedAt: new Date() } });
    await systemDb().backupCode.create({ data: { userId, codeHash: "hash" } });
    await removeMember(admin.actor, { userId });
    await invite(admin.actor, email);
    const token = await invitationToken(email);
    const joined = await acceptInvitation({ token, name: "Eve", password });
    expect(joined).toMatchObject({ ok: true, userId });
    const left = await Promise.all([
      systemDb().oidcIdentity.count({ where: { userId } }),
      systemDb().secondFactor.count({ where: { userId } }),
      systemDb().backupCode.count({ where: { userId } }),
    ]);
    expect(left).toEqual([0, 0, 0]);
  });

  test("again mails a new link, and only the newest works, for a week", async () => {
    const { admin } = await makeWorkspace();
    const email = address();
    await Promise.all([invite(admin.actor, email), invite(admin.actor, email.toUpperCase())]);
    const [open, ...others] = await listInvitations(admin.actor.scope);
    expect(others).toEqual([]);
    const older = await invitationToken(email);
    const invitationId = String(open?.id);
    expect(await resendInvitation(admin.actor, { invitationId, queueMail })).toEqual({ ok: true });
    const newer = await invitationToken(email);
    const gone = { ok: false, reason: "link_invalid" };
    expect(await acceptInvitation({ token: older, name: "Ada", password })).toEqual(gone);
    advanceClock(8 * 86_400_000);
    expect(await acceptInvitation({ token: newer, name: "Ada", password })).toEqual(gone);
    await resendInvitation(admin.actor, { invitationId, queueMail });
    const newest = await invitationToken(email);
    await revokeInvitation(admin.actor, { invitationId });
    expect(await acceptInvitation({ token: newest, name: "Ada", password })).toEqual(gone);
    expect(await resendInvitation(admin.actor, { invitationId, queueMail })).toMatchObject({
      ok: false,
    });
  });

  test("who works in another workspace joins as himself and keeps name and password", async () => {
    const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
    const { email, name, userId } = globex.agent.actor;
    await invite(acme.admin.actor, email.toUpperCase());
    const token = await invitationToken(email);
    expect(await acceptInvitation({ token, name: "Mallory", password })).toEqual({
      ...{ ok: false, reason: "sign_in_first" },
    });
    const mallory = { token, userId: globex.admin.actor.userId, email: globex.admin.actor.email };
    expect(await joinWorkspace(mallory)).toEqual({ ok: false, reason: "other_address" });
    expect(await joinWorkspace({ token, userId, email })).toMatchObject({ ok: true });
    expect(await signIn({ email, password: globex.agent.password, ...origin })).toMatchObject({
      ok: true,
    });
    expect(await listPeople(acme.scope)).toContainEqual(expect.objectContaining({ email, name }));
    expect(await invite(acme.admin.actor, email)).toEqual({ ok: false, reason: "already_member" });
  });

  test("is for administrators of the workspace", async () => {
    const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
    const email = address();
    await expect(invite(acme.agent.actor, email)).rejects.toMatchObject({ code: "forbidden" });
    await invite(acme.admin.actor, email);
    const [open] = await listInvitations(acme.scope);
    const other = { invitationId: String(open?.id), queueMail };
    expect(await resendInvitation(globex.admin.actor, other)).toMatchObject({ ok: false });
    await revokeInvitation(globex.admin.actor, other);
    expect(await listInvitations(acme.scope)).toHaveLength(1);
  });
});

describe("the last administrator", () => {
  /** A workspace with two administrators. */
  async function twoAdministrators(): Promise<{ first: Actor; second: Actor }> {
    const { admin, agent } = await makeWorkspace();
    await changeRole(admin.actor, { userId: agent.actor.userId, role: "administrator" });
    return { first: admin.actor, second: { ...agent.actor, role: "administrator" } };
  }

  test("can be neither demoted nor removed", async () => {
    const { admin } = await makeWorkspace();
    const { userId } = admin.actor;
    const refused = { ok: false, reason: "last_administrator" };
    expect(await changeRole(admin.actor, { userId, role: "agent" })).toEqual(refused);
    expect(await removeMember(admin.actor, { userId })).toEqual(refused);
  });

  test("remains when two administrators demote each other at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { first, second } = await twoAdministrators();
      const results = await Promise.all([
        changeRole(first, { userId: second.userId, role: "agent" }),
        changeRole(second, { userId: first.userId, role: "agent" }),
      ]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await administrators(first.scope)).toBe(1);
    }
  });

  test("remains when one is removed while the other demotes himself", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { first, second } = await twoAdministrators();
      await Promise.all([
        removeMember(first, { userId: second.userId }),
        changeRole(first, { userId: first.userId, role: "agent" }),
      ]);
      expect(await administrators(first.scope)).toBe(1);
    }
  });
});

describe("removing somebody", () => {
  test("unassigns his conversations, ends his sign-ins and leaves his words", async () => {
    const { acme } = await makeTown();
    const { admin, agent, scope, ada } = acme;
    const { userId } = agent.actor;
    await agent.answers(ada.conversationId, "I am on it.");
    await assignConversation(scope, admin.actor, {
      ...{ conversationId: ada.conversationId, assigneeId: userId },
    });
    const before = await systemDb().conversation.findFirstOrThrow({
      where: { id: ada.conversationId },
    });
    expect(await removeMember(admin.actor, { userId })).toEqual({ ok: true, unassignedCount: 1 });
    const after = await systemDb().conversation.findFirstOrThrow({
      where: { id: ada.conversationId },
    });
    expect(after.assigneeId).toBeNull();
    expect(after.rev).toBeGreaterThan(before.rev);
    const { name, value } = await agent.cookie();
    expect(await authenticateHandshake(`${name}=${value}`)).toBeNull();
    const said = await systemDb().message.findFirst({ where: { text: "I am on it." } });
    expect(said).not.toBeNull();
    const events = await systemDb().domainEvent.findMany({ where: { accountId: scope } });
    expect(events.map((event) => event.type)).toEqual(
      expect.arrayContaining(["session.revoked", "conversation.updated"]),
    );
  });

  test("while a conversation is being assigned to him leaves none with him", async () => {
    const { acme } = await makeTown();
    const { admin, agent, scope, ada, bob } = acme;
    const { userId } = agent.actor;
    await Promise.all([
      assignConversation(scope, admin.actor, {
        ...{ conversationId: ada.conversationId, assigneeId: userId },
      }),
      removeMember(admin.actor, { userId }),
      assignConversation(scope, admin.actor, {
        ...{ conversationId: bob.conversationId, assigneeId: userId },
      }),
    ]);
    expect(await systemDb().membership.count({ where: { accountId: scope, userId } })).toBe(0);
    expect(await systemDb().conversation.count({ where: { assigneeId: userId } })).toBe(0);
  });

  test("just before a conversation is assigned to him is told in a word", async () => {
    const { acme } = await makeTown();
    const { admin, agent, scope, ada } = acme;
    const { userId } = agent.actor;
    const removing = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const removed = systemDb().$transaction(async (tx) => {
      await tx.membership.deleteMany({ where: { accountId: scope, userId } });
      removing.resolve();
      await mayCommit.promise;
    });
    await removing.promise;
    const assigned = assignConversation(scope, admin.actor, {
      ...{ conversationId: ada.conversationId, assigneeId: userId },
    });
    await vi.waitFor(async () => expect(await countBlocked()).toBe(1));
    mayCommit.resolve();
    await removed;
    expect(await assigned).toEqual({ ok: false, reason: "not_a_member" });
  });

  test("of another workspace finds nobody", async () => {
    const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
    const { userId } = globex.agent.actor;
    const notFound = { ok: false, reason: "member_not_found" };
    expect(await removeMember(acme.admin.actor, { userId })).toEqual(notFound);
    expect(await changeRole(acme.admin.actor, { userId, role: "agent" })).toEqual(notFound);
    expect(await systemDb().membership.count({ where: { userId } })).toBe(1);
  });

  test("is for administrators", async () => {
    const { agent, admin } = await makeWorkspace();
    const { userId } = admin.actor;
    await expect(removeMember(agent.actor, { userId })).rejects.toMatchObject({
      code: "forbidden",
    });
    const promoting = changeRole(agent.actor, { ...agent.actor, role: "administrator" });
    await expect(promoting).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("an account sees its own people and a member his own sign-ins", async () => {
  const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
  const emails = (await listPeople(acme.scope)).map((person) => person.email);
  expect(emails).toEqual([acme.agent.actor.email, acme.admin.actor.email]);
  const sessions = await listOwnSessions(globex.agent.actor);
  expect(sessions.map((session) => session.id)).toEqual([globex.agent.actor.sessionId]);
});

test("a member's availability is his own to set, in this workspace", async () => {
  const { agent, scope } = await makeWorkspace();
  await setAvailability(agent.actor, { availability: "busy" });
  const people = await listPeople(scope);
  expect(people.map((person) => person.availability)).toEqual(["busy", "online"]);
});

test("an automatic member is busy after ten idle minutes and online at the next touch", async () => {
  const { agent, admin, scope } = await makeWorkspace();
  const { userId } = agent.actor;
  await setAvailability(agent.actor, { availability: "automatic" });
  const socketId = randomUUID();
  await recordSocket(scope, { socketId, kind: "agent", subjectId: userId, contactId: null });
  const state = async () =>
    (await listPeople(scope)).find((person) => person.userId === userId)?.availability;
  await restIdleMembers();
  expect(await state()).toBe("online");
  await systemDb().$executeRaw`
    UPDATE "Presence" SET "activeAt" = now() - interval '11 minutes' WHERE "socketId" = ${socketId}`;
  const again = randomUUID();
  await recordSocket(scope, { socketId: again, kind: "agent", subjectId: userId, contactId: null });
  await restIdleMembers();
  expect(await state()).toBe("busy");
  await recordActive(scope, socketId);
  expect(await wakeMember(agent.actor)).toBe(true);
  await restIdleMembers();
  expect(await state()).toBe("online");
  // Who chose a state keeps it.
  await setAvailability(agent.actor, { availability: "busy" });
  expect(await wakeMember(agent.actor)).toBe(false);
  expect(await wakeMember(admin.actor)).toBe(false);
});
