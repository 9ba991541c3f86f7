import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { io } from "socket.io-client";
import { afterEach, expect, test, vi } from "vitest";
import { createDesk } from "@/components/desk/state/desk";
import { deskApi } from "@/components/desk/state/desk-api";
import { loadThread } from "@/components/desk/state/open-conversation";
import { retryReply, sendReply } from "@/components/desk/state/send-reply";
import { keepUnsent } from "@/components/desk/unsent/keep-unsent";
import type { AgentSocket } from "@/components/realtime/agent-socket";
import type { AgentClientEvents } from "@/lib/events";
import { listFilter } from "@/lib/schemas/conversation";
import type { DeskView, ThreadView } from "@/lib/schemas/desk";
import { conversationView, messageView, threadView } from "@/tests/support/views/desk-views";

const open: Array<{ close(): unknown }> = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const one of open.splice(0)) one.close();
});

/** A socket to a server that answers as told, connected. */
async function connect(answers: Partial<AgentClientEvents>): Promise<AgentSocket> {
  const http = createServer().listen(0);
  const server = new Server<AgentClientEvents>(http);
  server.of("/agent").on("connection", (one) => {
    if (answers.resync) one.on("resync", answers.resync);
    if (answers["message.send"]) one.on("message.send", answers["message.send"]);
  });
  const { port } = http.address() as AddressInfo;
  const socket: AgentSocket = io(`http://localhost:${port}/agent`, { transports: ["websocket"] });
  open.push(socket, server);
  await new Promise<void>((resolve) => socket.on("connect", resolve));
  return socket;
}

function makeDesk(socket: AgentSocket, thread: ThreadView) {
  const counts = { mine: 0, unassigned: 0, all: 0, mentions: 0, participating: 0, unattended: 0 };
  const view: DeskView = {
    user: { id: "grace", name: "Grace", signature: "" },
    directory: {
      members: [],
      teams: [],
      labels: [],
      inboxes: [],
      views: [],
      canned: [],
      macros: [],
      definitions: [],
      signs: {},
    },
    filter: listFilter.parse({}),
    list: { items: [], nextCursor: null, counts, updatedAfter: "0" },
    ...{ openNumber: null, thread: null, isPanelShown: true, isComfortable: false },
  };
  const getThread = async () => ({ ok: true as const, value: thread });
  return createDesk(view, { socket, api: { ...deskApi, getThread } });
}

test("what changes while a conversation is loaded is in it, though its events found no thread", async () => {
  const [first, second] = [messageView({ seq: 1 }), messageView({ seq: 2 })];
  const asOf = (rev: number) => conversationView({ id: "first", rev });
  const socket = await connect({
    resync: ({ sinceRev }, answer) =>
      answer({
        ok: true,
        value: { conversation: asOf(2), messages: sinceRev < 2 ? [second] : [] },
      }),
  });
  const desk = makeDesk(socket, threadView({ items: [first], conversation: asOf(1) }));
  await loadThread(desk, 1);
  const { messages, rev } = desk.store.getState().threads.first ?? {};
  expect([messages?.map(({ seq }) => seq), rev]).toEqual([[1, 2], 2]);
});

/** As a browser's, whose keys are its properties. */
function makeStorage() {
  const methods = {
    getItem: (name: string) => Reflect.get(storage, name) ?? null,
    setItem: (name: string, value: string) => Reflect.set(storage, name, value),
    removeItem: (name: string) => Reflect.deleteProperty(storage, name),
  };
  const storage: Record<string, string> = Object.create(methods);
  return storage;
}

const reply = { kind: "chat" as const, attachments: [], withheldFrom: [], mentions: [] };

test("an answer that did not leave is there after a reload, until the server has it", async () => {
  const storage = makeStorage();
  vi.stubGlobal("localStorage", storage);
  const clientIds: string[] = [];
  const socket = await connect({
    resync: (_, answer) =>
      answer({
        ok: true,
        value: { conversation: conversationView({ id: "first" }), messages: [] },
      }),
    "message.send": ({ clientId }, answer) => {
      clientIds.push(clientId);
      if (clientIds.length < 3)
        return answer({ ok: false, error: { code: "internal", message: "No." } });
      const message = messageView({ seq: 1, clientId });
      answer({ ok: true, value: { message, conversationRev: 2 } });
    },
  });
  const unsentOf = (desk: ReturnType<typeof makeDesk>) =>
    desk.store.getState().threads.first?.outgoing ?? [];

  const before = makeDesk(socket, threadView());
  const leave = keepUnsent(before);
  await loadThread(before, 1);
  await sendReply(before, "first", { ...reply, text: "Twice said" });
  await sendReply(before, "first", { ...reply, text: "Half an hour of work" });
  leave();

  // The first arrived although its answer said otherwise.
  const [first] = unsentOf(before);
  const items = [messageView({ seq: 1, clientId: first?.clientId ?? "" })];
  const after = makeDesk(socket, threadView({ items }));
  keepUnsent(after);
  await loadThread(after, 1);
  const [left, ...others] = unsentOf(after);
  expect([left?.text, left?.state, others]).toEqual(["Half an hour of work", "failed", []]);
  if (left) await retryReply(after, "first", left);
  expect(clientIds.at(-1)).toBe(clientIds[1]);
  expect([unsentOf(after), Object.keys(storage)]).toEqual([[], []]);
});
