import { statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AgentServerEvents } from "@/lib/events";
import { type NotificationSettings, notificationSettings } from "@/lib/schemas/notification";
import { now } from "@/server/clock";
import { assignConversation } from "@/server/conversations/commands/assign-conversation";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { readFrozen } from "@/server/mail/claiming/frozen-column";
import { runSend } from "@/server/mail/sending/run-send";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";
import {
  dropPushSubscription,
  keepPushSubscription,
} from "@/server/notifications/commands/push-subscriptions";
import { raiseNotification } from "@/server/notifications/commands/raise-notification";
import { readNotifications, readUpTo } from "@/server/notifications/commands/read-notifications";
import { setNotificationSettings } from "@/server/notifications/commands/set-notification-settings";
import { sweepDueNotifications } from "@/server/notifications/commands/sweep-due";
import { getNotificationSettings } from "@/server/notifications/queries/get-notification-settings";
import { listNotifications } from "@/server/notifications/queries/list-notifications";
import { sendPush } from "@/server/push/send-push";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { makeTown, type TestTown } from "@/tests/support/factories/town";
import type { TestMember } from "@/tests/support/factories/workspace";
import { openPushService } from "@/tests/support/push/push-service";
import { freezeClock, pass } from "@/tests/support/realtime/chat";
import { nextEvent, useRealtime } from "@/tests/support/realtime/realtime";

useDatabase();
freezeClock();
const realtime = useRealtime();

type Service = Awaited<ReturnType<typeof openPushService>>;
let service: Service;
let town: TestTown;

beforeAll(async () => {
  service = await openPushService();
});
afterAll(() => service.close());
beforeEach(async () => {
  env.PUSH_ALLOW_PRIVATE = true;
  service.answers.status = 201;
  service.pushed.length = 0;
  town = await makeTown();
  await drainJobs();
  for (const member of [town.acme.admin, town.acme.agent, town.globex.admin]) {
    await readNotifications(member.actor.scope, member.actor, { conversationId: null });
  }
});

const listOf = ({ actor }: TestMember) => listNotifications(actor.scope, actor);
const unreadOf = async (member: TestMember) =>
  (await listOf(member)).items.filter(({ isRead }) => !isRead);

const assign = ({ actor }: TestMember, to: TestMember) =>
  assignConversation(actor.scope, actor, {
    conversationId: town.acme.ada.conversationId,
    assigneeId: to.actor.userId,
  });

const mention = ({ actor }: TestMember, called: TestMember, text = "Could you look?") =>
  sendAgentMessage(actor.scope, actor, {
    ...{ conversationId: town.acme.ada.conversationId, kind: "note", text },
    ...{ clientId: crypto.randomUUID(), attachmentIds: [], mentions: [called.actor.userId] },
  });

async function choose({ actor }: TestMember, change: Partial<NotificationSettings>) {
  const settings = await getNotificationSettings(actor.scope, actor);
  await setNotificationSettings(actor, { ...settings, ...change });
}

/** Lets the time pass in which somebody might have read it, then what is due leaves. */
async function leave(seconds: number) {
  await drainJobs();
  await pass(seconds);
  await sweepDueNotifications();
  await drainJobs();
}

async function subscribe({ actor }: TestMember) {
  const { subscription } = service.makeBrowser();
  await keepPushSubscription(actor, subscription);
  return subscription;
}

async function mailsTo({ actor }: TestMember) {
  const where = { toEmail: actor.email, kind: { in: ["agent_notice", "member_notice"] } } as const;
  const rows = await systemDb().outboundEmail.findMany({
    where: { ...where, kind: { in: [...where.kind.in] } },
    orderBy: { createdAt: "asc" },
  });
  for (const { id } of rows) await runSend({ accountId: actor.scope, outboundEmailId: id });
  const sent = await systemDb().outboundEmail.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: { createdAt: "asc" },
  });
  return sent.map(({ frozen }) => readFrozen(frozen));
}

test("a new conversation is everybody's until somebody takes it, and no other account's", async () => {
  const { acme, globex } = town;
  const { conversationId } = await acme.ada.visitor.says("A further question", crypto.randomUUID());
  await drainJobs();
  const [mine] = await unreadOf(acme.agent);
  expect(mine).toMatchObject({
    ...{ kind: "conversation_created", conversationId, contactName: "Ada" },
    ...{ preview: "A further question", isRead: false },
  });
  expect(await unreadOf(acme.admin)).toHaveLength(1);
  expect(await unreadOf(globex.admin)).toEqual([]);
  const assigneeId = acme.agent.actor.userId;
  await assignConversation(acme.scope, acme.agent.actor, { conversationId, assigneeId });
  await drainJobs();
  expect(await unreadOf(acme.admin)).toEqual([]);
  // Who takes it is not told that he did.
  expect(await unreadOf(acme.agent)).toMatchObject([{ kind: "conversation_created" }]);
});

test("one a conversation: the most pressing stays, reading it to the end settles it everywhere", async () => {
  const { acme } = town;
  const { conversationId } = acme.ada;
  await assign(acme.admin, acme.agent);
  await mention(acme.admin, acme.agent);
  await drainJobs();
  await pass(5);
  await acme.ada.visitor.says("Hello?", conversationId);
  await acme.ada.visitor.says("Anybody there?", conversationId);
  await drainJobs();
  const list = await listOf(acme.agent);
  expect(list.unreadCount).toBe(1);
  expect(list.items[0]).toMatchObject({
    ...{ kind: "mentioned", actorName: acme.admin.actor.name },
    preview: "Anybody there?",
  });
  expect(await unreadOf(acme.admin)).toEqual([]);
  const { name, value } = await acme.agent.cookie();
  const tab = await realtime.openAgent({ cookie: `${name}=${value}` });
  const other = await realtime.openAgent({ cookie: `${name}=${value}` });
  const told = nextEvent<{ conversationId: string }>(other, "notification.read");
  await tab.emitWithAck("seen", { conversationId, seq: 100 });
  expect(await told).toEqual({ conversationId });
  expect((await listOf(acme.agent)).unreadCount).toBe(0);
});

test("what was read before the job came is not told of, and reading half of it settles nothing", async () => {
  const { acme } = town;
  const { conversationId } = acme.ada;
  await assign(acme.agent, acme.agent);
  await drainJobs();
  const message = await acme.ada.visitor.says("Hello?", conversationId);
  await systemDb().agentRead.create({
    data: {
      ...{ accountId: acme.scope, conversationId, userId: acme.agent.actor.userId },
      seq: message.seq,
    },
  });
  await drainJobs();
  expect(await unreadOf(acme.agent)).toEqual([]);
  const later = await acme.ada.visitor.says("Still there?", conversationId);
  await drainJobs();
  await readUpTo(acme.scope, acme.agent.actor, { conversationId, seq: later.seq - 1 });
  expect(await unreadOf(acme.agent)).toMatchObject([{ kind: "message_created", count: 1 }]);
});

test("it is live in the member's tabs and in nobody else's", async () => {
  const { acme } = town;
  const open = async (member: TestMember) => {
    const { name, value } = await member.cookie();
    return realtime.openAgent({ cookie: `${name}=${value}` });
  };
  const [own, other] = [await open(acme.agent), await open(acme.admin)];
  const heard: unknown[] = [];
  other.on("notification.created", (event) => heard.push(event));
  type Created = Parameters<AgentServerEvents["notification.created"]>[0];
  const told = nextEvent<Created>(own, "notification.created");
  await mention(acme.admin, acme.agent);
  await drainJobs();
  expect((await told).notification).toMatchObject({
    kind: "mentioned",
    preview: "Could you look?",
  });
  expect(heard).toEqual([]);
});

test("a kind that was switched off does not exist, and choices of one are not another's", async () => {
  const { acme } = town;
  const { kinds } = notificationSettings.parse({});
  const off = { app: false, push: true, email: true };
  await choose(acme.agent, { kinds: { ...kinds, mentioned: off, message_created: off } });
  await mention(acme.admin, acme.agent);
  await mention(acme.agent, acme.admin);
  await leave(100);
  expect(await unreadOf(acme.agent)).toEqual([]);
  expect(await mailsTo(acme.agent)).toEqual([]);
  expect(await unreadOf(acme.admin)).toHaveLength(1);
  const { kinds: kept } = await getNotificationSettings(acme.scope, acme.agent.actor);
  expect(kept.message_created).toMatchObject({ app: false, email: false });
});

test("a push reaches each browser, encrypted and signed, unless it was read first", async () => {
  const { acme } = town;
  await subscribe(acme.agent);
  await subscribe(acme.agent);
  await mention(acme.admin, acme.agent);
  await leave(5);
  expect(service.pushed).toHaveLength(2);
  const { number } = await systemDb().conversation.findUniqueOrThrow({
    where: { id: acme.ada.conversationId },
  });
  expect(service.pushed[0]?.payload).toEqual({
    title: `${acme.admin.actor.name} mentioned you`,
    body: "Could you look?",
    url: `/app/conversations/${number}`,
    tag: acme.ada.conversationId,
  });
  expect(service.pushed[0]?.headers).toMatchObject({
    "content-encoding": "aes128gcm",
    authorization: expect.stringMatching(/^vapid t=.+, k=.+/),
  });
  await mention(acme.admin, acme.agent, "And again");
  await drainJobs();
  await readNotifications(acme.scope, acme.agent.actor, { conversationId: null });
  await leave(5);
  expect(service.pushed).toHaveLength(2);
  const { mode } = statSync(path.join(env.DATA_DIR, "vapid-keys"));
  expect((mode & 0o777).toString(8)).toBe("600");
});

test("a browser whose push service knows it no more is forgotten", async () => {
  const { acme } = town;
  const where = { userId: acme.agent.actor.userId };
  for (const status of [404, 410]) {
    await subscribe(acme.agent);
    service.answers.status = status;
    await mention(acme.admin, acme.agent);
    await leave(5);
    expect(await systemDb().pushSubscription.count({ where })).toBe(0);
  }
});

test("a push service that is busy is asked again, and a sign-in that is over gets nothing", async () => {
  const { acme } = town;
  const { subscription } = service.makeBrowser();
  service.answers.status = 503;
  const { endpoint, keys } = subscription;
  const payload = { title: "t", body: "b", url: "/app", tag: "x" };
  await expect(sendPush({ endpoint, ...keys }, payload)).rejects.toThrow("503");
  service.answers.status = 201;
  await subscribe(acme.agent);
  await revokeSession(acme.agent.actor, { sessionId: acme.agent.actor.sessionId });
  await mention(acme.admin, acme.agent);
  await leave(5);
  expect(service.pushed).toEqual([]);
});

test("a subscription is its browser's last user's, and nobody else takes it away", async () => {
  const { acme, globex } = town;
  const subscription = await subscribe(acme.agent);
  await dropPushSubscription(globex.admin.actor, subscription);
  await dropPushSubscription(acme.admin.actor, subscription);
  const find = () =>
    systemDb().pushSubscription.findUnique({ where: { endpoint: subscription.endpoint } });
  expect(await find()).toMatchObject({ userId: acme.agent.actor.userId });
  await keepPushSubscription(acme.admin.actor, subscription);
  expect(await find()).toMatchObject({ userId: acme.admin.actor.userId });
  await dropPushSubscription(acme.admin.actor, subscription);
  expect(await find()).toBeNull();
});

test("quiet hours hold push and mail back until they end", async () => {
  const { acme } = town;
  await subscribe(acme.agent);
  const clock = (ms: number) => new Date(now().getTime() + ms).toISOString().slice(11, 16);
  const quietHours = { isOn: true, from: clock(-3_600_000), to: clock(3_600_000), timezone: "UTC" };
  await choose(acme.agent, { quietHours });
  await mention(acme.admin, acme.agent);
  await leave(120);
  expect([service.pushed.length, (await mailsTo(acme.agent)).length]).toEqual([0, 0]);
  expect(await unreadOf(acme.agent)).toHaveLength(1);
  await leave(3_600);
  expect([service.pushed.length, (await mailsTo(acme.agent)).length]).toEqual([1, 1]);
});

test("a mail that leads to a customer takes the answer, one about a note does not", async () => {
  const { acme } = town;
  await assign(acme.admin, acme.agent);
  await mention(acme.agent, acme.admin, "Is this refund right?");
  await leave(61);
  const [assigned] = await mailsTo(acme.agent);
  expect(assigned).toMatchObject({ replyTo: expect.stringMatching(/^reply\+/) });
  expect(assigned?.text).toContain("Hello, this is Ada.");
  const [called] = await mailsTo(acme.admin);
  expect(called).toMatchObject({ replyTo: null });
  expect(called?.text).toContain("Is this refund right?");
  // Nothing goes twice.
  await leave(600);
  expect(await mailsTo(acme.agent)).toHaveLength(1);
});

test("who sits at his desk is not mailed, and two raises at once make one notification", async () => {
  const { acme } = town;
  const { userId } = acme.agent.actor;
  await systemDb().$executeRaw`
    INSERT INTO "Presence" ("socketId", "accountId", "kind", "subjectId", "isOpen", "heartbeatAt")
    VALUES (${crypto.randomUUID()}, ${acme.scope}::uuid, 'agent', ${userId}::uuid, false, now())`;
  await assign(acme.admin, acme.agent);
  await drainJobs();
  const { conversationId } = acme.ada;
  const occasion = { conversationId, kind: "assigned" } as const;
  await Promise.all([
    raiseNotification(acme.scope, occasion),
    raiseNotification(acme.scope, occasion),
  ]);
  expect(await unreadOf(acme.agent)).toHaveLength(1);
  await leave(61);
  expect(await mailsTo(acme.agent)).toEqual([]);
});
