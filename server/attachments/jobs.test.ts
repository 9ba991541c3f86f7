import { expect, test } from "vitest";
import { storeFile } from "@/server/attachments/commands";
import { pruneAttachments } from "@/server/attachments/jobs";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { appendMessage } from "@/server/messages/commands/append-message";
import { storage } from "@/server/storage/storage";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

test("an upload no message took goes after a day, with its file; all others stay", async () => {
  const { acme, globex } = await makeTown();
  const upload = async (scope: typeof acme.scope, uploaderId: string) => {
    const bytes = new TextEncoder().encode("words");
    const stored = await storeFile(scope, { name: "notes.txt", bytes, uploaderId });
    if (!stored.ok) throw new Error(stored.message);
    return stored.attachment;
  };
  const read = (file: { storageKey: string | null }) => storage().read(file.storageKey ?? "");
  const uploaderId = acme.agent.actor.userId;
  const [forgotten, sent] = [
    await upload(acme.scope, uploaderId),
    await upload(acme.scope, uploaderId),
  ];
  const foreign = await upload(globex.scope, globex.agent.actor.userId);
  const message = await appendMessage(acme.scope, {
    conversationId: acme.ada.conversationId,
    ...{ kind: "chat", authorKind: "agent", authorId: uploaderId, authorName: "Alan" },
    ...{ via: "dashboard", text: "", attachmentIds: [sent.id], uploaderId },
  });
  expect(message.ok).toBe(true);
  advanceClock(23 * 3_600_000);
  const young = await upload(acme.scope, uploaderId);
  await pruneAttachments();
  expect(await systemDb().attachment.count()).toBe(4);

  advanceClock(2 * 3_600_000);
  await pruneAttachments();
  const left = await systemDb().attachment.findMany({ select: { id: true } });
  expect(left.map(({ id }) => id).sort()).toEqual([sent.id, young.id].sort());
  await expect(read(forgotten)).rejects.toThrow();
  await expect(read(foreign)).rejects.toThrow();
  expect((await read(sent)).toString()).toBe("words");
  expect((await read(young)).toString()).toBe("words");
});
