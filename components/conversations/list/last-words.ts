import type { ConversationView } from "@/lib/schemas/conversation";

/** The row's second line: who said what last. */
export function lastWords(conversation: ConversationView, userName: string): string {
  const last = conversation.lastMessage;
  if (!last) return conversation.subject ?? "No messages yet";
  const text = last.text.replace(/\s+/g, " ").trim() || "Sent a file";
  if (last.kind === "note") return `Note: ${text}`;
  if (last.kind === "form") return "Filled in the form";
  if (last.authorKind === "contact") return text;
  const isOwn = last.authorKind === "agent" && last.authorName === userName;
  return `${isOwn ? "You" : (last.authorName ?? "Segue")}: ${text}`;
}
