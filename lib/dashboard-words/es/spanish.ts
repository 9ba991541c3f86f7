import { members } from "@/lib/dashboard-words/es/members";
import { records } from "@/lib/dashboard-words/es/records";
import { shared } from "@/lib/dashboard-words/es/shared";
import { shell } from "@/lib/dashboard-words/es/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const spanish: Dictionary = {
  ...members,
  ...records,
  ...shared,
  ...shell,
};
