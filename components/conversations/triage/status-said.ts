import type { PlainText } from "@/lib/dashboard-words/text";
import type { ConversationStatus } from "@/lib/schemas/conversation";

/** What a toast says after a status was set. */
export const statusSaid: Record<ConversationStatus, PlainText> = {
  open: "Opened again",
  pending: "Marked as pending",
  snoozed: "Snoozed",
  resolved: "Resolved",
};
