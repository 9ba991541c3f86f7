import { inboxes } from "@/lib/dashboard-words/pt/inboxes";
import { knowledge } from "@/lib/dashboard-words/pt/knowledge";
import { letters } from "@/lib/dashboard-words/pt/letters";
import { mail } from "@/lib/dashboard-words/pt/mail";
import { members } from "@/lib/dashboard-words/pt/members";
import { records } from "@/lib/dashboard-words/pt/records";
import { shared } from "@/lib/dashboard-words/pt/shared";
import { shell } from "@/lib/dashboard-words/pt/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const portuguese: Dictionary = {
  ...inboxes,
  ...knowledge,
  ...letters,
  ...mail,
  ...members,
  ...records,
  ...shared,
  ...shell,
};
