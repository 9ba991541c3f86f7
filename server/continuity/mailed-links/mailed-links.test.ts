import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as unsubscribe from "@/app/api/unsubscribe/[token]/route";
import * as open from "@/app/c/[token]/open/route";
import { authenticateVisitor } from "@/server/auth/visitor";
import { exchangeLinkCode } from "@/server/contacts/commands/link-session";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import {
  type LinkPurpose,
  linkToken,
  parseLinkToken,
} from "@/server/continuity/mailed-links/links";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();
freezeClock();

let origin = "";
let close = async () => {};
beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    "/c/[token]/open": open,
    "/api/unsubscribe/[token]": unsubscribe,
  }));
});
afterAll(() => close());

/** A chat whose answer was mailed, and the token of a link in that mail. */
async function mailed(purpose: LinkPurpose, options: Parameters<typeof startChat>[0] = {}) {
  const chat = await startChat(options);
  await chat.agentSays("Hello.");
  await chat.schedule();
  await pass(60);
  const [recipient] = await chat.recipients();
  return { chat, token: linkToken({ purpose, recipientId: recipient?.id ?? "" }) };
}

const request = (path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: "manual", ...init });

const post = (path: string, form?: Record<string, string>) =>
  request(path, { method: "POST", ...(form ? { body: new URLSearchParams(form) } : {}) });

/** Everything a link could change. */
async function stateOf(chat: Chat) {
  const where = { accountId: chat.scope };
  return {
    recipients: await systemDb().recipient.findMany({ where }),
    contacts: await systemDb().contact.findMany({ where }),
    sessions: await systemDb().contactSession.count({ where }),
    messages: await systemDb().message.count({ where }),
    conversations: await systemDb().conversation.findMany({ where }),
  };
}

const notes = async (chat: Chat) => {
  const found = await systemDb().message.findMany({
    where: { conversationId: chat.conversationId, kind: "system" },
    orderBy: { seq: "asc" },
  });
  return found.map((note) => note.text);
};

describe("tokens", () => {
  const recipientId = "0199f0a0-1111-7222-8333-444455556666";

  test("name recipient and purpose again", () => {
    for (const purpose of ["continue", "mute", "refuse"] as const) {
      const link = { purpose, recipientId };
      expect(parseLinkToken(linkToken(link))).toEqual(link);
    }
  });

  test("of one purpose or recipient are no good for another", () => {
    const token = linkToken({ purpose: "mute", recipientId });
    expect(parseLinkToken(`r${token.slice(1)}`)).toBeNull();
    expect(parseLinkToken(`${token.slice(0, 1)}f${token.slice(2)}`)).toBeNull();
    expect(parseLinkToken("")).toBeNull();
    expect(parseLinkToken(`${token}x`)).toBeNull();
  });
});

describe("a scanner that opens every link", () => {
  test.each(["continue", "mute", "refuse"] as const)("changes nothing (%s)", async (purpose) => {
    const { chat, token } = await mailed(purpose, { isVerified: false });
    const before = await stateOf(chat);
    await findLinkTarget(token);
    for (const method of ["GET", "HEAD"]) {
      await request(`/c/${token}/open`, { method });
      await request(`/api/unsubscribe/${token}`, { method });
    }
    expect(await stateOf(chat)).toEqual(before);
  });

  test("is led to the pages", async () => {
    const { token } = await mailed("mute");
    const [c, u] = [await request(`/c/${token}/open`), await request(`/api/unsubscribe/${token}`)];
    expect([c.status, c.headers.get("location")]).toEqual([303, `/c/${token}`]);
    expect([u.status, u.headers.get("location")]).toEqual([303, `/unsubscribe/${token}`]);
  });
});

describe("continue in chat", () => {
  test("opens a session for that conversation alone, verifies the address and tells the agents", async () => {
    const { chat, token } = await mailed("continue", { isVerified: false });
    const answer = await post(`/c/${token}/open`);
    expect(answer.status).toBe(303);
    const [path, code] = (answer.headers.get("location") ?? "").split("#segue_code=");
    expect(path).toMatch(/^\/widget\?website_token=/);
    const session = await authenticateVisitor(
      (await exchangeLinkCode(code ?? "", chat.inboxId)) ?? "",
    );
    expect(session).toMatchObject({
      kind: "link",
      conversationId: chat.conversationId,
      contactId: chat.contactId,
    });
    const { contacts, recipients } = await stateOf(chat);
    expect(contacts[0]?.emailVerifiedAt).not.toBeNull();
    expect(recipients[0]?.verifiedAt).not.toBeNull();
    expect(await notes(chat)).toEqual([`${chat.email} continued in the chat from the email.`]);
  });

  test.each([
    ["a corrected address", { revokedAt: new Date() }],
    ["a disowned address", { refusedAt: new Date() }],
  ])("opens nothing for %s", async (_name, data) => {
    const { chat, token } = await mailed("continue");
    await systemDb().recipient.updateMany({ where: { conversationId: chat.conversationId }, data });
    const answer = await post(`/c/${token}/open`);
    expect(answer.headers.get("location")).toBe(`/c/${token}`);
    expect((await stateOf(chat)).sessions).toBe(0);
  });

  test("opens nothing by a link that was made to stop emails, or by none of ours", async () => {
    const { chat, token } = await mailed("mute");
    await post(`/c/${token}/open`);
    await post("/c/nonsense/open");
    expect((await stateOf(chat)).sessions).toBe(0);
  });
});

describe("stopping emails", () => {
  test("takes one bare POST, twice as well as once, and is noted once", async () => {
    const { chat, token } = await mailed("mute");
    for (const form of [{ "List-Unsubscribe": "One-Click" }, undefined]) {
      const answer = await post(`/api/unsubscribe/${token}`, form);
      expect(answer.status).toBe(200);
    }
    await chat.agentSays("Another answer.");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toHaveLength(1);
    expect(await notes(chat)).toEqual([`${chat.email} stopped emails about this conversation.`]);
  });

  test("stops this conversation only", async () => {
    const { chat, token } = await mailed("mute");
    const next = await startChat({ beside: chat });
    await post(`/api/unsubscribe/${token}`);
    await next.agentSays("Hello.");
    await next.schedule();
    await pass(60);
    expect(await next.mails()).toHaveLength(1);
  });

  test("can be taken back by the button, with what was missed", async () => {
    const { chat, token } = await mailed("mute");
    await post(`/api/unsubscribe/${token}`, { action: "mute" });
    await chat.agentSays("Missed.");
    await chat.schedule();
    await pass(600);
    const answer = await post(`/api/unsubscribe/${token}`, { action: "unmute" });
    expect(answer.headers.get("location")).toBe(`/unsubscribe/${token}?again`);
    await pass(0);
    expect((await chat.mails()).at(1)?.texts).toEqual(["Missed."]);
  });

  test("answers 404 to a link that was never signed", async () => {
    expect((await post("/api/unsubscribe/nonsense")).status).toBe(404);
  });
});

describe("this wasn't me", () => {
  test("stops mail to the claim and takes the address off the contact", async () => {
    const { chat, token } = await mailed("refuse", { isVerified: false });
    await post(`/api/unsubscribe/${token}`, { action: "refuse" });
    const { contacts, recipients } = await stateOf(chat);
    expect(contacts).toMatchObject([{ email: null, emailSource: null, name: "Ada" }]);
    expect(recipients[0]?.refusedAt).not.toBeNull();
    expect(await notes(chat)).toHaveLength(1);
    // Claimed again by the same visitor: still not mailed.
    await systemDb().contact.update({ where: { id: chat.contactId }, data: { email: chat.email } });
    await chat.agentSays("Still there?");
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toHaveLength(1);
  });

  test("needs the button: a bare POST changes nothing", async () => {
    const { chat, token } = await mailed("refuse", { isVerified: false });
    const before = await stateOf(chat);
    expect((await post(`/api/unsubscribe/${token}`)).status).toBe(400);
    expect(await stateOf(chat)).toEqual(before);
  });

  test("never touches a contact that verified the address", async () => {
    const { chat, token } = await mailed("refuse");
    const before = await stateOf(chat);
    await post(`/api/unsubscribe/${token}`, { action: "refuse" });
    expect(await stateOf(chat)).toEqual(before);
  });

  test("leaves another contact with the same address alone", async () => {
    const { chat, token } = await mailed("refuse", { isVerified: false });
    const { id } = await systemDb().contact.create({
      data: { accountId: chat.scope, email: chat.email, emailVerifiedAt: new Date() },
    });
    const other = await startChat({ beside: { ...chat, contactId: id } });
    await other.agentSays("Hello.");
    await post(`/api/unsubscribe/${token}`, { action: "refuse" });
    await other.schedule();
    await pass(60);
    expect(await other.mails()).toHaveLength(1);
  });
});
