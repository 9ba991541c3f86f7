import type { ConversationStatus } from "@/lib/schemas/conversation";

/** What a toast says after a status was set. */
export const statusSaid: Record<ConversationStatus, string> = {
  open: "Opened again",
  pending: "Marked as pending",
  snoozed: "Snoozed",
  resolved: "Resolved",
};
