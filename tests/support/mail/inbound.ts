import { afterAll, beforeAll, expect } from "vitest";
import * as mailboxRaw from "@/app/api/sandbox/emails/[id]/raw/route";
import * as mailbox from "@/app/api/sandbox/emails/route";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { replyAddress } from "@/server/mail/address";
import { messageInclude } from "@/server/messages/row";
import { drainJobs } from "@/tests/support/drain-jobs";
import { allowInbound, postMail } from "@/tests/support/mail/post-mail";
import { type Chat, startChat } from "@/tests/support/realtime/chat";
import { sandboxRoutes } from "@/tests/support/sandbox-routes";
import { serveRoutes } from "@/tests/support/serve-routes";

/** Serves every way in for mail, and the sandbox, over real HTTP. Call it after `useDatabase`. */
export function useInbound(): void {
  const port = env.PORT;
  let close = async () => {};
  beforeAll(async () => {
    allowInbound();
    ({ close } = await serveRoutes({
      ...sandboxRoutes,
      "/api/sandbox/emails": mailbox,
      "/api/sandbox/emails/[id]/raw": mailboxRaw,
    }));
  });
  afterAll(async () => {
    env.PORT = port;
    delete env.INBOUND_SECRET;
    await close();
  });
}

/** A conversation whose customer has left and was answered: he has a reply address. */
export async function answeredChat(options: Parameters<typeof startChat>[0] = {}) {
  const chat = await startChat(options);
  await chat.visitorSays("Where is my parcel?");
  await chat.agentSays("It left this morning.");
  await chat.schedule();
  const [recipient] = await chat.recipients();
  if (!recipient) throw new Error("The customer has no reply address.");
  return { ...chat, recipient, to: replyAddress(recipient), from: `Ada <${recipient.email}>` };
}

/** The messages of a conversation that came by mail. */
export const mailedMessages = (chat: Pick<Chat, "conversationId">) =>
  systemDb().message.findMany({
    where: { conversationId: chat.conversationId, via: "email" },
    include: messageInclude,
    orderBy: { seq: "asc" },
  });

/** Posts a mail, lets it be processed and reads what became of it. */
export async function arrive(mail: Buffer, options: Parameters<typeof postMail>[1] = {}) {
  const response = await postMail(mail, options);
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { id: string };
  await drainJobs();
  return systemDb().inboundEmail.findUniqueOrThrow({ where: { id } });
}

/** Why a mail did not become a message. */
export const reasonOf = (mail: { verdicts: unknown }) =>
  (mail.verdicts as { reason?: string }).reason;
