import type { Words } from "@/lib/dashboard-words/translate";
import type { ConversationView } from "@/lib/schemas/conversation";
import { splitMarks } from "@/lib/words/marks/marked-text";

/** The row's second line: who said what last. */
export function lastWords(conversation: ConversationView, userName: string, t: Words): string {
  const last = conversation.lastMessage;
  if (!last) return conversation.subject ?? t("No messages yet");
  const text = last.text.replace(/\s+/g, " ").trim() || t("Sent a file");
  if (last.kind === "note") return t("Note: {text}", { text });
  if (last.kind === "form") return t("Filled in the form");
  if (last.authorKind === "contact") return text;
  const isOwn = last.authorKind === "agent" && last.authorName === userName;
  const plain = splitMarks(text)
    .map((span) => span.text)
    .join("");
  return `${isOwn ? t("You") : (last.authorName ?? "Segue")}: ${plain}`;
}
