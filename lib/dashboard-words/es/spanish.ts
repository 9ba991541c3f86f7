import { inboxes } from "@/lib/dashboard-words/es/inboxes";
import { knowledge } from "@/lib/dashboard-words/es/knowledge";
import { letters } from "@/lib/dashboard-words/es/letters";
import { mail } from "@/lib/dashboard-words/es/mail";
import { members } from "@/lib/dashboard-words/es/members";
import { records } from "@/lib/dashboard-words/es/records";
import { shared } from "@/lib/dashboard-words/es/shared";
import { shell } from "@/lib/dashboard-words/es/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const spanish: Dictionary = {
  ...inboxes,
  ...knowledge,
  ...letters,
  ...mail,
  ...members,
  ...records,
  ...shared,
  ...shell,
};
