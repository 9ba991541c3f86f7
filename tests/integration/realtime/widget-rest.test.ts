import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as getFile } from "@/app/api/files/[id]/route";
import { POST as uploadFile } from "@/app/api/widget/attachments/route";
import { PUT as putContact } from "@/app/api/widget/contact/route";
import { POST as postEmail } from "@/app/api/widget/conversations/[id]/email/route";
import {
  GET as getMessages,
  POST as postMessage,
} from "@/app/api/widget/conversations/[id]/messages/route";
import { POST as postSeen } from "@/app/api/widget/conversations/[id]/seen/route";
import { GET as getConversations } from "@/app/api/widget/conversations/route";
import { DELETE as endSession, POST as openSession } from "@/app/api/widget/session/route";
import { advanceClock } from "@/server/clock";
import { makeLinkSession } from "@/server/contacts/commands/link-session";
import { systemDb } from "@/server/db/client";
import { withEvents } from "@/server/events/with-events";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();

let origin = "";
let close = async () => {};

beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    "/api/widget/session": { POST: openSession, DELETE: endSession },
    "/api/widget/contact": { PUT: putContact },
    "/api/widget/attachments": { POST: uploadFile },
    "/api/widget/conversations": { GET: getConversations },
    "/api/widget/conversations/[id]/messages": { GET: getMessages, POST: postMessage },
    "/api/widget/conversations/[id]/seen": { POST: postSeen },
    "/api/widget/conversations/[id]/email": { POST: postEmail },
    "/api/files/[id]": { GET: getFile },
  }));
});
afterAll(() => close());

async function call(
  method: string,
  path: string,
  options: { token?: string | undefined; body?: unknown } = {},
) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: options.token ? { authorization: `Bearer ${options.token}` } : {},
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text ? JSON.parse(text) : null,
  };
}

const open = (acme: TestWorkspace, token?: string, more: object = {}) =>
  call("POST", "/api/widget/session", {
    token,
    body: { websiteToken: acme.inbox.websiteToken, locale: "de", ...more },
  });

test("a session is opened, carried on with its token, and ended for good", async () => {
  const acme = await makeWorkspace();
  const opened = await open(acme);
  expect(opened.status).toBe(200);
  const { token, sessionId } = opened.json;
  expect(opened.json).toMatchObject({
    contact: null,
    conversations: [],
    isAgentOnline: false,
    inbox: { preChatForm: null, isHashRequired: false, maxUploadBytes: 25_000_000 },
  });
  const again = await open(acme, token);
  expect(again.json).toMatchObject({ sessionId });
  expect(again.json.token).toBeUndefined();
  expect((await call("DELETE", "/api/widget/session", { token })).status).toBe(204);
  expect((await open(acme, token)).json).toMatchObject({ code: "unauthenticated", status: 401 });
  expect((await call("DELETE", "/api/widget/session", { token })).status).toBe(204);
});

test("a session ends half a year after it was last used; opening takes it up for half a year more", async () => {
  const acme = await makeWorkspace();
  const { token } = (await open(acme)).json;
  const months = 30 * 86_400_000;
  for (let month = 0; month < 8; month += 1) {
    advanceClock(months);
    expect((await open(acme, token)).status).toBe(200);
  }
  advanceClock(7 * months);
  expect((await call("GET", "/api/widget/conversations", { token })).status).toBe(401);
  expect((await open(acme, token)).status).toBe(200);
  expect((await call("GET", "/api/widget/conversations", { token })).status).toBe(200);
  advanceClock(13 * months);
  expect((await open(acme, token)).status).toBe(401);
});

test("a website token nobody has, and a session of another inbox, are refused", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  const unknown = await call("POST", "/api/widget/session", { body: { websiteToken: "nope" } });
  expect(unknown.json).toMatchObject({ status: 404, code: "not_found" });
  const { token } = (await open(acme)).json;
  expect((await open(globex, token)).json).toMatchObject({ code: "unauthenticated" });
});

test("the form shows the fields that are still unknown", async () => {
  const acme = await makeWorkspace();
  const field = { target: "contact" as const, placeholder: "", options: [], isRequired: true };
  await acme.configure({
    preChatForm: {
      isEnabled: true,
      intro: "Who are you?",
      fields: [
        { ...field, key: "email", type: "email", label: "Email" },
        { ...field, key: "name", type: "text", label: "Name" },
      ],
    },
  });
  const opened = (await open(acme)).json;
  expect(opened.inbox.preChatForm.fields).toHaveLength(2);
  const { token } = opened;
  const named = await call("PUT", "/api/widget/contact", { token, body: { name: "Ada" } });
  expect(named.json.inbox.preChatForm.fields).toMatchObject([{ key: "email" }]);
  const all = await call("PUT", "/api/widget/contact", { token, body: { email: "a@acme.test" } });
  expect(all.json.inbox.preChatForm).toBeNull();
  expect(all.json.contact).toMatchObject({ name: "Ada", email: "a@acme.test" });
});

test("a refused identification says in words which field is wrong", async () => {
  const acme = await makeWorkspace();
  const { token } = (await open(acme)).json;
  const body = { identifier: 7, identifier_hash: "0".repeat(64) };
  const refused = await call("PUT", "/api/widget/contact", { token, body });
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(refused.json).toMatchObject({
    status: 403,
    errors: [{ field: "identifier_hash" }],
  });
  expect(refused.json.detail).toContain("HMAC-SHA256");
  const bad = await call("PUT", "/api/widget/contact", { token, body: { email: "ada@" } });
  expect(bad.json).toMatchObject({ status: 400, errors: [{ field: "email" }] });
});

test("messages are sent and read in pages by REST as by the socket, without notes", async () => {
  const acme = await makeWorkspace();
  const { token } = (await open(acme)).json;
  const conversationId = crypto.randomUUID();
  const path = `/api/widget/conversations/${conversationId}/messages`;
  const input = { conversationId, clientId: crypto.randomUUID(), text: "one" };
  const sent = await call("POST", path, { token, body: input });
  expect(sent.json).toMatchObject({ message: { seq: 1, text: "one" }, conversationRev: 2 });
  expect((await call("POST", path, { token, body: input })).json.message.seq).toBe(1);
  await acme.agent.notes(conversationId, "secret");
  await acme.agent.answers(conversationId, "two");
  await acme.agent.answers(conversationId, "three");
  const last = await call("GET", `${path}?limit=2`, { token });
  expect(last.json.items.map(({ text }: { text: string }) => text)).toEqual(["two", "three"]);
  const before = await call("GET", `${path}?limit=2&beforeSeq=${last.json.nextCursor}`, { token });
  expect(before.json).toMatchObject({ items: [{ text: "one" }], nextCursor: null });
  const list = await call("GET", "/api/widget/conversations", { token });
  expect(list.json.items).toMatchObject([{ id: conversationId, unreadCount: 2, lastPublicSeq: 4 }]);
  const seen = await call("POST", `/api/widget/conversations/${conversationId}/seen`, {
    token,
    body: { seq: 4 },
  });
  expect(seen.json).toEqual({ seq: 4 });
});

test("no route tells a visitor of a conversation that is not his", async () => {
  const { acme, globex } = await makeTown();
  const { token } = acme.ada.visitor;
  for (const id of [acme.bob.conversationId, globex.eve.conversationId]) {
    const path = `/api/widget/conversations/${id}`;
    const message = { conversationId: id, clientId: crypto.randomUUID(), text: "Hi" };
    const answers = [
      await call("GET", `${path}/messages`, { token }),
      await call("POST", `${path}/messages`, { token, body: message }),
      await call("POST", `${path}/seen`, { token, body: { seq: 1 } }),
      await call("POST", `${path}/email`, { token, body: { action: "dismiss" } }),
    ];
    for (const { status } of answers) expect(status).toBe(404);
  }
  const list = await call("GET", "/api/widget/conversations", { token });
  expect(list.json.items).toHaveLength(1);
});

test("no route works without a session", async () => {
  const { acme } = await makeTown();
  const path = `/api/widget/conversations/${acme.ada.conversationId}`;
  for (const [method, url] of [
    ["PUT", "/api/widget/contact"],
    ["GET", "/api/widget/conversations"],
    ["GET", `${path}/messages`],
    ["POST", `${path}/messages`],
    ["POST", `${path}/seen`],
    ["POST", `${path}/email`],
    ["POST", "/api/widget/attachments"],
  ] as const) {
    for (const token of [undefined, "made-up"]) {
      expect((await call(method, url, { token })).json).toMatchObject({ code: "unauthenticated" });
    }
  }
});

test("bad JSON and ids that are none are problem documents, not faults", async () => {
  const { acme } = await makeTown();
  const { token } = acme.ada.visitor;
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${origin}/api/widget/contact`, {
    method: "PUT",
    headers,
    body: "{",
  });
  expect(response.status).toBe(400);
  expect((await call("GET", "/api/widget/conversations/7/messages", { token })).status).toBe(404);
  expect((await call("GET", "/api/files/7")).status).toBe(404);
});

test("the email prompt takes a throw-away address with a warning, and refuses what is none", async () => {
  const { acme } = await makeTown();
  const visitor = await makeVisitor(acme);
  const { conversationId } = await visitor.says("Hello");
  const path = `/api/widget/conversations/${conversationId}/email`;
  const submit = (email: string) =>
    call("POST", path, { token: visitor.token, body: { action: "submit", email } });
  const warned = await submit("ada@mailinator.com");
  expect(warned.json).toMatchObject({
    message: { kind: "email_prompt", payload: { state: "submitted" } },
    warning: expect.stringContaining("throw-away"),
  });
  expect((await submit("ada@")).json).toMatchObject({
    status: 400,
    errors: [{ field: "email" }],
  });
});

async function upload(token: string, name: string, bytes: Buffer) {
  const response = await fetch(`${origin}/api/widget/attachments`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "x-file-name": encodeURIComponent(name) },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, json: await response.json() };
}

test("a file is uploaded, sent with a message, and read by its signed link until that expires", async () => {
  const { acme } = await makeTown();
  const { visitor, conversationId } = acme.ada;
  const bytes = Buffer.from("größe, ".repeat(10));
  const uploaded = await upload(visitor.token, "größen <1>.csv", bytes);
  expect(uploaded).toMatchObject({
    status: 201,
    json: { contentType: "text/csv", size: bytes.length },
  });
  const path = `/api/widget/conversations/${conversationId}/messages`;
  const input = { conversationId, clientId: crypto.randomUUID(), text: "" };
  const body = { ...input, attachmentIds: [uploaded.json.id] };
  const stranger = acme.bob;
  const theirs = { ...body, conversationId: stranger.conversationId };
  const stolen = await call(
    "POST",
    `/api/widget/conversations/${stranger.conversationId}/messages`,
    { token: stranger.visitor.token, body: theirs },
  );
  expect(stolen.json).toMatchObject({ status: 400, errors: [{ field: "attachmentIds" }] });
  const sent = await call("POST", path, { token: visitor.token, body });
  const [file] = sent.json.message.attachments;

  const read = await fetch(`${origin}${file.url}`);
  expect(Buffer.from(await read.arrayBuffer())).toEqual(bytes);
  expect(read.headers.get("content-disposition")).toContain("attachment; filename=");
  expect(read.headers.get("x-content-type-options")).toBe("nosniff");
  expect(read.headers.get("content-security-policy")).toContain("sandbox");
  const forged = file.url.replace(file.id, crypto.randomUUID());
  expect((await fetch(`${origin}${forged}`)).status).toBe(404);
  expect((await fetch(`${origin}${file.url.replace("signature=", "signature=x")}`)).status).toBe(
    404,
  );
  advanceClock(3 * 86_400_000);
  expect((await fetch(`${origin}${file.url}`)).status).toBe(404);
});

test("a dangerous or too large file is refused in a sentence", async () => {
  const { acme } = await makeTown();
  const { token } = acme.ada.visitor;
  const program = await upload(token, "setup.exe", Buffer.from("MZ program"));
  expect(program.json).toMatchObject({ status: 400, errors: [{ field: "file" }] });
  expect(program.json.detail).toBe("setup.exe: Programs are not accepted.");
  const large = await upload(token, "large.bin", Buffer.alloc(25_000_001));
  expect(large.json).toMatchObject({ status: 413, code: "too_large" });
});

async function makeLink(acme: TestWorkspace, conversationId: string, email: string) {
  const conversation = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  const { contactId } = conversation;
  const recipient = await systemDb().recipient.create({
    data: {
      ...{ accountId: acme.scope, conversationId, contactId, kind: "contact", email },
      tokenId: crypto.randomUUID(),
    },
  });
  const { code } = await withEvents(acme.scope, (tx) =>
    makeLinkSession(tx, acme.scope, {
      ...{ conversationId, contactId, recipientId: recipient.id },
      ...{ inboxId: acme.inbox.id, userAgent: null },
    }),
  );
  return code;
}

test("a mailed link opens its one conversation, once, within a minute, and changes no identity", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  await visitor.says("Another one");
  const code = await makeLink(acme, conversationId, "ada@link.test");
  expect((await call("GET", "/api/widget/conversations", { token: code })).status).toBe(401);
  const opened = await open(acme, undefined, { linkCode: code });
  expect(opened.json).toMatchObject({ contact: null, conversations: [{ id: conversationId }] });
  const { token } = opened.json;
  const list = await call("GET", "/api/widget/conversations", { token });
  expect(list.json.items).toHaveLength(1);
  const email = { action: "submit", email: "eve@evil.test" };
  const path = `/api/widget/conversations/${conversationId}`;
  expect((await call("POST", `${path}/email`, { token, body: email })).status).toBe(403);
  const identify = { identifier: "eve", email: "eve@evil.test" };
  expect((await call("PUT", "/api/widget/contact", { token, body: identify })).status).toBe(403);
  const message = { conversationId, clientId: crypto.randomUUID(), text: "From the link" };
  const sent = await call("POST", `${path}/messages`, { token, body: message });
  expect(sent.json.message.author.kind).toBe("contact");
  const started = { ...message, conversationId: crypto.randomUUID() };
  const elsewhere = `/api/widget/conversations/${started.conversationId}/messages`;
  expect((await call("POST", elsewhere, { token, body: started })).status).toBe(404);

  const second = await open(acme, undefined, { linkCode: code });
  expect(second.json.conversations).toEqual([]);
  const late = await makeLink(acme, acme.bob.conversationId, "bob@link.test");
  advanceClock(61_000);
  expect((await open(acme, undefined, { linkCode: late })).json.conversations).toEqual([]);
});

test("a mailed link opened in the browser that began the conversation verifies the address there", async () => {
  const acme = await makeWorkspace();
  const visitor = await makeVisitor(acme, { email: "ada@acme.test" });
  const { conversationId } = await visitor.says("Hello");
  const code = await makeLink(acme, conversationId, "ada@acme.test");
  const opened = await open(acme, visitor.token, { linkCode: code });
  expect(opened.json.token).toBeUndefined();
  const session = await visitor.session();
  expect(session.verifiedAt).not.toBeNull();
  const contact = await systemDb().contact.findUniqueOrThrow({
    where: { id: session.contactId ?? "" },
  });
  expect(contact.emailVerifiedAt).not.toBeNull();
});
