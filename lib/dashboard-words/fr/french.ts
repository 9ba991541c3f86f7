import { inboxes } from "@/lib/dashboard-words/fr/inboxes";
import { knowledge } from "@/lib/dashboard-words/fr/knowledge";
import { letters } from "@/lib/dashboard-words/fr/letters";
import { mail } from "@/lib/dashboard-words/fr/mail";
import { members } from "@/lib/dashboard-words/fr/members";
import { records } from "@/lib/dashboard-words/fr/records";
import { shared } from "@/lib/dashboard-words/fr/shared";
import { shell } from "@/lib/dashboard-words/fr/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const french: Dictionary = {
  ...inboxes,
  ...knowledge,
  ...letters,
  ...mail,
  ...members,
  ...records,
  ...shared,
  ...shell,
};
