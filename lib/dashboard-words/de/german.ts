import { inboxes } from "@/lib/dashboard-words/de/inboxes";
import { knowledge } from "@/lib/dashboard-words/de/knowledge";
import { letters } from "@/lib/dashboard-words/de/letters";
import { mail } from "@/lib/dashboard-words/de/mail";
import { members } from "@/lib/dashboard-words/de/members";
import { records } from "@/lib/dashboard-words/de/records";
import { shared } from "@/lib/dashboard-words/de/shared";
import { shell } from "@/lib/dashboard-words/de/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const german: Dictionary = {
  ...inboxes,
  ...knowledge,
  ...letters,
  ...mail,
  ...members,
  ...records,
  ...shared,
  ...shell,
};
