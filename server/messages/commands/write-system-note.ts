import type { SystemPayload } from "@/lib/schemas/message";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";

type SystemNote = {
  conversationId: string;
  /** A plain English sentence without a full stop, for clients that do not translate the event. */
  text: string;
  event: SystemPayload["event"];
  detail?: SystemPayload["detail"];
  /** What became of a mail is told by email; everything else happened here. */
  via?: "dashboard" | "email";
  /** An agent's own sorting is no news: lists stay in order. */
  isQuiet?: boolean;
};

/** Puts a line into the timeline that agents see: what happened, and by whom. Nothing when the conversation is gone. */
export async function writeSystemNote(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  note: SystemNote,
): Promise<void> {
  const payload: SystemPayload = { event: note.event, detail: note.detail ?? {} };
  const result = await writeMessage(tx, scope, {
    conversationId: note.conversationId,
    kind: "system",
    authorKind: "system",
    authorId: null,
    authorName: null,
    via: note.via ?? "dashboard",
    text: note.text,
    payload,
    isQuiet: note.isQuiet ?? false,
  });
  if (result.ok) emit.stored(messageCreated(result.message));
}
