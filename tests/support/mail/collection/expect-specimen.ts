import { expect } from "vitest";
import { systemDb } from "@/server/db/client";
import { readRaw } from "@/server/mail/fetching/raw-mails";
import { drainJobs } from "@/tests/support/drain-jobs";
import type { Route, Specimen } from "@/tests/support/mail/collection/specimen";
import { answeredChat, mailedMessages } from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

async function routeFor(chat: Awaited<ReturnType<typeof answeredChat>>): Promise<Route> {
  const mail = await systemDb().outboundEmail.findFirst({
    where: { conversationId: chat.conversationId },
  });
  return {
    from: chat.from,
    to: chat.to,
    address: chat.recipient.email,
    originalId: mail?.messageIdHeader ?? "unknown@reply.localhost",
  };
}

/** Posts a mail as a mail server's pipe does, and says what became of it. */
async function deliver(specimen: Specimen) {
  const chat = await answeredChat();
  const response = await postMail(specimen.write(await routeFor(chat)));
  if (response.status === 413) return { state: "refused", messages: [] };
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { id: string };
  await drainJobs();
  const row = await systemDb().inboundEmail.findUniqueOrThrow({ where: { id } });
  expect((await readRaw(row.rawKey ?? "")).length, "the raw mail is kept").toBe(row.rawSize);
  if (row.state === "failed") expect(row.error).toMatch(/\w/);
  return { state: row.state, messages: await mailedMessages(chat) };
}

/** Delivers a mail of the collection to a conversation of its own: what it must become is what it becomes. */
export async function expectSpecimen(specimen: Specimen): Promise<void> {
  const { state, messages } = await deliver(specimen);
  expect(state).toBe(specimen.state);
  const [message] = messages;
  if (specimen.text !== undefined) expect(fold(message?.text ?? "")).toBe(specimen.text);
  const kept = message?.attachments.filter(({ storageKey }) => storageKey) ?? [];
  const refused = message?.attachments.filter(({ storageKey }) => !storageKey) ?? [];
  if (specimen.files) expect(kept.map(({ name }) => name)).toEqual(specimen.files);
  expect(refused.map(({ name }) => name)).toEqual(specimen.refused ?? []);
  for (const { refusedReason } of refused) expect(refusedReason).toMatch(/\.$/);
}
