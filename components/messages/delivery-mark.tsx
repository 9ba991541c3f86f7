"use client";

import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";

type DeliveryMarkProps = { message: MessageView; conversation: ConversationView };

/** What became of an agent's message. */
export function DeliveryMark(_props: DeliveryMarkProps) {
  return null;
}
