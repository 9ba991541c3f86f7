import type { Words } from "@/lib/dashboard-words/translate";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";
import { contactName } from "@/lib/words/contact-name";

type Side = "start" | "end";

/** Customers stand at the start of the line, the house at its end. */
export function sideOf(message: Pick<MessageView, "author">): Side {
  const { kind } = message.author;
  return kind === "contact" || kind === "participant" ? "start" : "end";
}

/** What the author is called for this agent. */
export function authorName(
  message: Pick<MessageView, "author">,
  context: { userId: string; conversation: ConversationView },
  t: Words,
): string {
  const { author } = message;
  if (author.kind === "agent" && author.id === context.userId) return t("You");
  if (author.kind === "contact") return contactName(context.conversation.contact);
  if (author.kind === "assistant") return author.name ?? t("Assistant");
  return author.name ?? context.conversation.inbox.name;
}
