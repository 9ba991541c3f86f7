import { expect, test } from "vitest";
import type { AgentServerEvents, WidgetServerEvents } from "@/lib/events";
import { systemDb } from "@/server/db/client";
import { setAvailability } from "@/server/members/commands/set-availability";
import { dropSilentSockets } from "@/server/presence/commands";
import { findVisitorPresence, isAgentOnline, listPresentUserIds } from "@/server/presence/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestMember } from "@/tests/support/factories/workspace";
import { nextEvent, useRealtime } from "@/tests/support/realtime/realtime";

useDatabase();
const realtime = useRealtime();

type VisitorEvent = Parameters<AgentServerEvents["presence"]>[0];
type AgentsEvent = Parameters<WidgetServerEvents["presence"]>[0];

async function openAgent(member: TestMember) {
  const { name, value } = await member.cookie();
  return realtime.openAgent({ cookie: `${name}=${value}` });
}

const silence = (where: { accountId: string }) =>
  systemDb().presence.updateMany({ where, data: { heartbeatAt: new Date(Date.now() - 31_000) } });

test("the agents see a visitor come, read and leave", async () => {
  const { acme } = await makeTown();
  const { contactId } = await acme.ada.visitor.session();
  const agent = await openAgent(acme.agent);
  const become = (state: VisitorEvent["state"]) =>
    nextEvent<VisitorEvent>(
      agent,
      "presence",
      (event) => event.contactId === contactId && event.state === state,
    );
  const came = become("on_site");
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  await came;
  const reading = become("reading");
  const pageUrl = "https://shop.test/cart";
  expect(await widget.emitWithAck("presence", { isOpen: true, pageUrl })).toMatchObject({
    ok: true,
  });
  await reading;
  const { id } = await acme.ada.visitor.session();
  const row = await systemDb().contactSession.findUniqueOrThrow({ where: { id } });
  expect(row.pageUrl).toBe(pageUrl);
  const left = become("away");
  widget.disconnect();
  await left;
});

test("of pages told in a row the last one stands", async () => {
  const { acme } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const pages = Array.from({ length: 20 }, (_, n) => `https://shop.test/${n}`);
  await Promise.all(
    pages.map((pageUrl) => widget.emitWithAck("presence", { isOpen: true, pageUrl })),
  );
  const { id } = await acme.ada.visitor.session();
  const row = await systemDb().contactSession.findUniqueOrThrow({ where: { id } });
  expect(row.pageUrl).toBe(pages.at(-1));
});

test("a visitor is where his most attentive tab is", async () => {
  const { acme } = await makeTown();
  const { contactId } = await acme.ada.visitor.session();
  const where = () => findVisitorPresence(acme.scope, { contactId: contactId ?? "" });
  expect(await where()).toBe("away");
  const [first] = await Promise.all([
    realtime.openWidget(acme.ada.visitor.token),
    realtime.openWidget(acme.ada.visitor.token),
  ]);
  await first?.emitWithAck("presence", { isOpen: true });
  expect(await where()).toBe("reading");
  await silence({ accountId: acme.scope });
  expect(await where()).toBe("away");
});

test("a visitor's sockets know his contact as soon as there is one", async () => {
  const { acme } = await makeTown();

  const visitor = await makeVisitor(acme);
  const widget = await realtime.openWidget(visitor.token);
  await widget.emitWithAck("presence", { isOpen: true });
  await visitor.says("Hello");
  const { contactId } = await visitor.session();
  expect(await findVisitorPresence(acme.scope, { contactId: contactId ?? "" })).toBe("reading");
});

test("widgets learn that an agent came, and only those of his account", async () => {
  const { acme, globex } = await makeTown();
  const widget = await realtime.openWidget(acme.ada.visitor.token);
  const foreign = await realtime.openWidget(globex.eve.visitor.token);
  const heard: AgentsEvent[] = [];
  foreign.on("presence", (event) => heard.push(event));
  const online = nextEvent<AgentsEvent>(widget, "presence", (event) => event.isAgentOnline);
  await openAgent(acme.agent);
  await online;
  expect(heard.every((event) => !event.isAgentOnline)).toBe(true);
});

test("an agent counts as there while he is set to online and his dashboard beats", async () => {
  const acme = await makeWorkspace();
  const { scope, actor } = { scope: acme.scope, actor: acme.agent.actor };
  expect(await isAgentOnline(scope)).toBe(false);
  const agent = await openAgent(acme.agent);
  await expect.poll(() => isAgentOnline(scope)).toBe(true);
  expect(await listPresentUserIds(scope)).toEqual(new Set([actor.userId]));
  await setAvailability(actor, { availability: "busy" });
  expect(await isAgentOnline(scope)).toBe(false);
  await setAvailability(actor, { availability: "online" });
  agent.disconnect();
  // A reload is not leaving: the row counts a little longer.
  expect(await isAgentOnline(scope)).toBe(true);
  // The server may note the end of the socket after the row was aged.
  await expect
    .poll(async () => {
      await silence({ accountId: scope });
      return isAgentOnline(scope);
    })
    .toBe(false);
});

test("sockets of a killed process are buried, those of others left alone", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  await openAgent(acme.agent);
  await openAgent(globex.agent);
  const rows = () =>
    systemDb().presence.count({
      where: { kind: "agent", accountId: { in: [acme.scope, globex.scope] } },
    });
  await expect.poll(rows).toBe(2);
  await silence({ accountId: acme.scope });
  const buried = await dropSilentSockets();
  expect(buried.map(({ accountId }) => accountId)).toContain(acme.scope);
  expect(buried.map(({ accountId }) => accountId)).not.toContain(globex.scope);
});
