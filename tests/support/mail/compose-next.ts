import { randomUUID } from "node:crypto";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { sendNow } from "@/server/continuity/commands/send-now";
import { systemDb } from "@/server/db/client";
import { claimMail } from "@/server/mail/claiming/claim-mail";
import type { Chat } from "@/tests/support/realtime/chat";

/** The mail as it is frozen for its first attempt. */
export async function composeNext(chat: Chat): Promise<FrozenMail> {
  await sendNow(chat.scope, chat);
  const mail = (await chat.mails()).at(-1);
  const claimed = await claimMail(chat.scope, mail?.id ?? "");
  if (!claimed) throw new Error("not claimed");
  return claimed.mail;
}

const upload = (chat: Chat, data: { name: string; contentType: string; size: number }) =>
  systemDb().attachment.create({
    data: { ...data, accountId: chat.scope, uploaderId: null, storageKey: `files/${randomUUID()}` },
  });

/** Gives a message files that need no bytes. */
export async function attach(
  messageId: string,
  chat: Chat,
  ...files: Parameters<typeof upload>[1][]
) {
  for (const file of files) {
    const { id } = await upload(chat, file);
    await systemDb().attachment.update({
      where: { id },
      data: { messageId, conversationId: chat.conversationId },
    });
  }
}
