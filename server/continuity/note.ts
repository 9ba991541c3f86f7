import type { SystemPayload } from "@/lib/schemas/message";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";

/** Writes into the conversation, for agents alone, what became of its mails. */
export async function noteInConversation(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  conversationId: string;
  event: SystemPayload["event"];
  text: string;
  detail: Record<string, string | null>;
}): Promise<void> {
  const { tx, emit, scope, conversationId, event, text, detail } = input;
  const written = await writeMessage(tx, scope, {
    conversationId,
    kind: "system",
    authorKind: "system",
    authorId: null,
    authorName: null,
    via: "email",
    text,
    payload: { event, detail },
  });
  if (written.ok) emit.stored(messageCreated(written.message));
}
