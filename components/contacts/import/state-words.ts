import type { PlainText } from "@/lib/dashboard-words/text";
import type { ImportState } from "@/lib/schemas/contacts/import";

export const importStateNames: Record<ImportState, PlainText> = {
  uploaded: "Waiting for you",
  checking: "Checking",
  checked: "Checked",
  running: "Running",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

export const importStateTones = {
  uploaded: "waiting",
  checking: "waiting",
  checked: "waiting",
  running: "waiting",
  done: "delivered",
  failed: "failed",
  cancelled: "neutral",
} as const;
