import pg from "pg";
import { expect, test } from "vitest";
import { now } from "@/server/clock";
import { databaseUrl, processNames, systemDb } from "@/server/db/client";
import { makeLook } from "@/server/jobs/outbox/publish-for-dead";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import type { TestMember } from "@/tests/support/factories/workspace";
import { closed, nextEvent, useRealtime } from "@/tests/support/realtime/realtime";

useDatabase();
const realtime = useRealtime({ beatEveryMs: 50 });

async function openAgent(member: TestMember) {
  const { name, value } = await member.cookie();
  return realtime.openAgent({ cookie: `${name}=${value}` });
}

test("an agent's socket ends although the process that revoked his session died before it could say so", async () => {
  const { acme, globex } = await makeTown();
  const sockets = {
    revoked: await openAgent(acme.agent),
    removed: await openAgent(globex.agent),
    living: await openAgent(acme.admin),
  };
  const ended = [closed(sockets.revoked), closed(sockets.removed)];
  // Rows alone, as after a kill between commit and announcement.
  await systemDb().session.update({
    where: { id: acme.agent.actor.sessionId },
    data: { revokedAt: now() },
  });
  const { scope: accountId, userId } = globex.agent.actor;
  await systemDb().membership.delete({ where: { accountId_userId: { accountId, userId } } });
  await Promise.all(ended);
  const { conversationId } = acme.ada;
  const ack = await sockets.living.emitWithAck("resync", { conversationId, sinceRev: 0 });
  expect(ack.ok).toBe(true);
});

test("a visitor's socket ends likewise, and only his", async () => {
  const { acme } = await makeTown();
  const ada = await realtime.openWidget(acme.ada.visitor.token);
  const bob = await realtime.openWidget(acme.bob.visitor.token);
  const ended = closed(ada);
  const { id } = await acme.ada.visitor.session();
  await systemDb().contactSession.update({ where: { id }, data: { revokedAt: now() } });
  await ended;
  const { conversationId } = acme.bob;
  const ack = await bob.emitWithAck("resync", { conversationId, sinceRev: 0 });
  expect(ack.ok).toBe(true);
});

test("an agent's new name and role count on the socket he has open", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  const agent = await openAgent(acme.agent);
  await systemDb().user.update({
    where: { id: acme.agent.actor.userId },
    data: { name: "Alan Turing" },
  });
  const authorOf = async () => {
    const ack = await agent.emitWithAck("message.send", {
      ...{ conversationId, clientId: crypto.randomUUID(), attachmentIds: [] },
      ...{ kind: "note", text: "Who am I?" },
    });
    if (!ack.ok) throw new Error(ack.error.message);
    return ack.value.message.author.name;
  };
  await expect.poll(authorOf).toBe("Alan Turing");
});

test("what a process wrote is told to open sockets once it is dead, and not before", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  // It connects, writes, and says nothing.
  const name = `${processNames}that-dies`;
  const dying = new pg.Client({ connectionString: databaseUrl(), application_name: name });
  await dying.connect();
  const look = makeLook();
  await look();
  const { id: messageId } = await acme.agent.answers(conversationId, "Written in the last moment");
  await systemDb().$executeRaw`UPDATE "DomainEvent" SET "origin" = ${name}
    WHERE "payload" ->> 'messageId' = ${messageId}`;

  const widget = await realtime.openWidget(visitor.token);
  const heard: string[] = [];
  widget.on("message.created", ({ message }) => void heard.push(message.id));
  await look();
  const ack = await widget.emitWithAck("resync", { conversationId, sinceRev: 0 });
  expect(ack.ok).toBe(true);
  expect(heard).toEqual([]);

  const told = nextEvent(widget, "message.created");
  await dying.end();
  await expect.poll(() => look().then(() => heard)).toEqual([messageId]);
  await told;
  await look();
  expect(heard).toEqual([messageId]);

  // A process that starts after the death of all others knows no names: it goes by the events.
  await makeLook()();
  await expect.poll(() => heard).toEqual([messageId, messageId]);
});
