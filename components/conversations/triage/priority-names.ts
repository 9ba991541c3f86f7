import type { Priority } from "@/lib/schemas/conversation";

export const priorityNames: Record<Priority, string> = {
  none: "No priority",
  low: "Low",
  medium: "Medium",
  high: "High",
  urgent: "Urgent",
};
