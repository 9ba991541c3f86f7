import { afterAll, beforeAll, vi } from "vitest";
import { defaultInboxSettings, type InboxSettings } from "@/lib/schemas/inbox-settings";
import type { AuthorKind, MessageKind, Via } from "@/lib/schemas/message";
import { advanceClock, now } from "@/server/clock";
import { scheduleConversation } from "@/server/continuity/schedule";
import { sweepDueMails } from "@/server/continuity/sweeper";
import { markSeen } from "@/server/conversations/commands/mark-seen";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { createInbox } from "@/server/inboxes/commands";
import { appendMessage } from "@/server/messages/commands/append-message";

type ChatOptions = {
  email?: string | null;
  isVerified?: boolean;
  contact?: { name?: string; timezone?: string; locale?: string };
  continuity?: Partial<InboxSettings["continuity"]>;
  sender?: InboxSettings["sender"];
  /** Continues another chat's account, inbox and contact in a further conversation. */
  beside?: { scope: AccountScope; inboxId: string; contactId: string };
};

type Said = { kind?: MessageKind; authorName?: string; via?: Via; attachmentIds?: string[] };

export type Chat = Awaited<ReturnType<typeof startChat>>;

let count = 0;

async function makeAccount(
  options: ChatOptions,
): Promise<{ scope: AccountScope; inboxId: string }> {
  const account = await systemDb().account.create({ data: { name: "Acme" } });
  const scope = grantScope(account.id);
  const settings = defaultInboxSettings("Acme");
  const inbox = await createInbox(scope, {
    name: "Acme",
    settings: {
      continuity: { ...settings.continuity, ...options.continuity },
      ...(options.sender ? { sender: options.sender } : {}),
    },
  });
  return { scope, inboxId: inbox.id };
}

/** A conversation in an account of its own: who says what, and what follows when time passes. */
export async function startChat(options: ChatOptions = {}) {
  count += 1;
  const email = options.email === undefined ? `ada${count}@customer.test` : options.email;
  const { scope, inboxId } = options.beside ?? (await makeAccount(options));
  const contactId =
    options.beside?.contactId ??
    (
      await systemDb().contact.create({
        data: {
          accountId: scope,
          name: "Ada",
          email,
          emailSource: email ? "email_prompt" : null,
          emailVerifiedAt: options.isVerified === false ? null : now(),
          createdAt: now(),
          ...options.contact,
        },
      })
    ).id;
  const numbered = await systemDb().account.update({
    where: { id: scope },
    data: { lastConversationNumber: { increment: 1 } },
  });
  const conversation = await systemDb().conversation.create({
    data: {
      accountId: scope,
      inboxId,
      contactId,
      number: numbered.lastConversationNumber,
      createdAt: now(),
    },
  });
  const conversationId = conversation.id;

  async function say(authorKind: AuthorKind, text: string, said: Said) {
    const result = await appendMessage(scope, {
      conversationId,
      kind: said.kind ?? "chat",
      authorKind,
      authorId: authorKind === "contact" ? contactId : null,
      authorName: said.authorName ?? null,
      via: said.via ?? (authorKind === "contact" ? "widget" : "dashboard"),
      text,
      ...(said.attachmentIds ? { attachmentIds: said.attachmentIds } : {}),
    });
    if (!result.ok) throw new Error(result.reason);
    return result.message;
  }

  return {
    scope,
    inboxId,
    contactId,
    conversationId,
    number: conversation.number,
    email,
    visitorSays: (text: string, said: Said = {}) =>
      say("contact", text, { authorName: "Ada", ...said }),
    agentSays: (text: string, said: Said = {}) =>
      say("agent", text, { authorName: "Grace Hopper", ...said }),
    assistantSays: (text: string) => say("assistant", text, {}),
    sees: (seq: number) => markSeen(scope, { conversationId, seq }),
    deletes: (messageId: string) =>
      systemDb().message.update({ where: { id: messageId }, data: { deletedAt: now() } }),
    schedule: () => scheduleConversation(scope, conversationId),
    recipients: () =>
      systemDb().recipient.findMany({ where: { conversationId }, orderBy: { createdAt: "asc" } }),
    /** Mails of the conversation with the texts they carry, oldest first. */
    mails: async () => {
      const mails = await systemDb().outboundEmail.findMany({
        where: { conversationId },
        orderBy: { createdAt: "asc" },
        include: { messages: { include: { message: true } } },
      });
      return mails.map(({ messages, ...mail }) => ({
        ...mail,
        texts: messages
          .map(({ message }) => message)
          .sort((left, right) => left.seq - right.seq)
          .map(({ text }) => text),
      }));
    },
  };
}

/** Lets time pass and the sweeper look. */
export async function pass(seconds: number): Promise<void> {
  advanceClock(seconds * 1000);
  await sweepDueMails();
}

/** Puts the visitor on the site, with the widget open or closed. Presence follows the real clock, as heartbeats do. */
export async function bePresent(chat: Chat, isOpen: boolean): Promise<void> {
  await systemDb().$executeRaw`
    INSERT INTO "Presence" ("socketId", "accountId", "kind", "subjectId", "contactId", "isOpen", "heartbeatAt")
    VALUES (${`socket of ${chat.contactId}`}, ${chat.scope}::uuid, 'visitor', ${chat.contactId}::uuid,
      ${chat.contactId}::uuid, ${isOpen}, now())
    ON CONFLICT ("socketId") DO UPDATE SET "isOpen" = ${isOpen}, "heartbeatAt" = now()`;
}

/** Takes the visitor off the site. */
export async function leave(chat: Chat): Promise<void> {
  await systemDb().presence.deleteMany({ where: { contactId: chat.contactId } });
}

/** Lets time pass only by `pass` in this test file: a slow machine changes nothing. */
export function freezeClock(): void {
  beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterAll(() => void vi.useRealTimers());
}
