import type { ConversationStatus } from "@/lib/schemas/conversation";

export const statusNames: Record<ConversationStatus, string> = {
  open: "Open",
  pending: "Pending",
  snoozed: "Snoozed",
  resolved: "Resolved",
};
