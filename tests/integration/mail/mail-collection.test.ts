import { beforeAll, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs } from "@/tests/support/drain-jobs";
import { charsets } from "@/tests/support/mail/collection/charsets";
import { encodings } from "@/tests/support/mail/collection/encodings";
import { files } from "@/tests/support/mail/collection/files";
import { headers } from "@/tests/support/mail/collection/headers";
import { machines } from "@/tests/support/mail/collection/machines";
import { replies } from "@/tests/support/mail/collection/replies";
import type { Route, Specimen } from "@/tests/support/mail/collection/specimen";
import { structures } from "@/tests/support/mail/collection/structures";
import { answeredChat, mailedMessages, useInbound } from "@/tests/support/mail/inbound";
import { postMail } from "@/tests/support/mail/post-mail";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
// Mail that belongs to nobody is listed for the oldest account.
beforeAll(async () => {
  await startChat();
});

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
  expect((await storage().read(row.rawKey ?? "")).length, "the raw mail is kept").toBe(row.rawSize);
  if (row.state === "failed") expect(row.error).toMatch(/\w/);
  return { state: row.state, messages: await mailedMessages(chat) };
}

const collection = { replies, charsets, encodings, structures, files, headers, machines };

test("the collection holds at least sixty mails, each under a name of its own", () => {
  const names = Object.values(collection).flatMap((list) => list.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

for (const [kind, specimens] of Object.entries(collection)) {
  describe(`mails of the collection: ${kind}`, () => {
    test.each(specimens.map((specimen) => [specimen.name, specimen] as const))(
      "%s",
      async (_, specimen) => {
        const { state, messages } = await deliver(specimen);
        expect(state).toBe(specimen.state);
        const [message] = messages;
        if (specimen.text !== undefined) expect(fold(message?.text ?? "")).toBe(specimen.text);
        const kept = message?.attachments.filter(({ storageKey }) => storageKey) ?? [];
        const refused = message?.attachments.filter(({ storageKey }) => !storageKey) ?? [];
        if (specimen.files) expect(kept.map(({ name }) => name)).toEqual(specimen.files);
        expect(refused.map(({ name }) => name)).toEqual(specimen.refused ?? []);
        for (const { refusedReason } of refused) expect(refusedReason).toMatch(/\.$/);
      },
    );
  });
}
