import type { SystemPayload } from "@/lib/schemas/message";
import { noteInConversation } from "@/server/continuity/note";
import { tellRecipientsChanged } from "@/server/continuity/planning/plan";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

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
  const { email, ...note } = input;
  await tellRecipientsChanged(input);
  await noteInConversation({ ...note, detail: { email } });
}
