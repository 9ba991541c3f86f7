import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import type { MailLocale } from "@/lib/words/mail-locales";
import { keyLines } from "@/server/assistant/hand-over/key-lines";
import { farewell, reasonWords } from "@/server/assistant/hand-over/words";
import { assistantAuthor } from "@/server/assistant/turn/author";
import { readLines } from "@/server/assistant/turn/talk";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import type { NewMessage } from "@/server/messages/commands/new-message";

type HandOver = {
  conversationId: string;
  assistant: { id: string; name: string };
  locale: MailLocale;
  reason: HandOverReason;
  /** In the model's words; null: the transcript's key lines. */
  summary: string | null;
};

/**
 * Gives the conversation to people: the customer hears it, they find out why and what was said, and it is open. What was
 * kept back for the assistant follows by the event that the database stores. The conversation must be locked and the
 * assistant's.
 */
export async function handOver(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  { conversationId, assistant, locale, reason, summary }: HandOver,
): Promise<void> {
  const said = await readLines(tx, conversationId);
  const author = {
    ...assistantAuthor(assistant, locale),
    conversationId,
    via: "widget",
  } as const;
  await write(tx, emit, scope, { ...author, kind: "chat", text: farewell(locale, reason) });
  const text = `${reasonWords[reason]}\n\n${summary ?? keyLines(said)}`.trim();
  await write(tx, emit, scope, { ...author, kind: "note", via: "dashboard", text });
  // The customer waits again: for a person now.
  await tx.conversation.updateMany({
    where: { id: conversationId, assistantId: assistant.id },
    data: { status: "open", waitingSince: now(), rev: { increment: 1 } },
  });
  emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
}

async function write(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  message: NewMessage,
): Promise<void> {
  const result = await writeMessage(tx, scope, message);
  if (result.ok) emit.stored(messageCreated(result.message));
}
