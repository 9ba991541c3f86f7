import { members } from "@/lib/dashboard-words/fr/members";
import { records } from "@/lib/dashboard-words/fr/records";
import { shared } from "@/lib/dashboard-words/fr/shared";
import { shell } from "@/lib/dashboard-words/fr/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const french: Dictionary = {
  ...members,
  ...records,
  ...shared,
  ...shell,
};
