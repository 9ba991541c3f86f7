import type { PlainText } from "@/lib/dashboard-words/text";
import type { ConversationStatus } from "@/lib/schemas/conversation";

export const statusNames: Record<ConversationStatus, PlainText> = {
  open: "Open",
  pending: "Pending",
  snoozed: "Snoozed",
  resolved: "Resolved",
};
