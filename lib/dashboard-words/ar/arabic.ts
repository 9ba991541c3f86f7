import { members } from "@/lib/dashboard-words/ar/members";
import { records } from "@/lib/dashboard-words/ar/records";
import { shared } from "@/lib/dashboard-words/ar/shared";
import { shell } from "@/lib/dashboard-words/ar/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const arabic: Dictionary = {
  ...members,
  ...records,
  ...shared,
  ...shell,
};
