import { members } from "@/lib/dashboard-words/pt/members";
import { records } from "@/lib/dashboard-words/pt/records";
import { shared } from "@/lib/dashboard-words/pt/shared";
import { shell } from "@/lib/dashboard-words/pt/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const portuguese: Dictionary = {
  ...members,
  ...records,
  ...shared,
  ...shell,
};
