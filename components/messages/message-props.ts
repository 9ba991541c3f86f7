import type { Surface } from "@/components/messages/timeline";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";

/** What every surface of a message gets. */
export type MessageProps = {
  message: MessageView;
  conversation: ConversationView;
  userId: string;
  surface: Surface;
  isFirst: boolean;
  isLast: boolean;
  /** The message it answers, as far as that is loaded. */
  quoted?: MessageView | undefined;
};
