import type { PlainText } from "@/lib/dashboard-words/text";
import type { Priority } from "@/lib/schemas/conversation";

export const priorityNames: Record<Priority, PlainText> = {
  none: "No priority",
  low: "Low",
  medium: "Medium",
  high: "High",
  urgent: "Urgent",
};
