import { members } from "@/lib/dashboard-words/de/members";
import { records } from "@/lib/dashboard-words/de/records";
import { shared } from "@/lib/dashboard-words/de/shared";
import { shell } from "@/lib/dashboard-words/de/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const german: Dictionary = {
  ...members,
  ...records,
  ...shared,
  ...shell,
};
