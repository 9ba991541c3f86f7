import type { SystemPayload } from "@/lib/schemas/message";
import { tellRecipientsChanged } from "@/server/continuity/planning/plan";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

/** Tells that something about a recipient is different, and writes into the conversation, for agents alone, what. */
export async function noteAboutRecipient(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  conversationId: string;
  event: SystemPayload["event"];
  email: string;
  text: string;
}): Promise<void> {
  const { tx, emit, scope, conversationId, event, text, email } = input;
  await tellRecipientsChanged(input);
  const note = { conversationId, event, text, detail: { email } };
  await writeSystemNote(tx, emit, scope, { ...note, via: "email" });
}
