import { inboxes } from "@/lib/dashboard-words/ar/inboxes";
import { knowledge } from "@/lib/dashboard-words/ar/knowledge";
import { letters } from "@/lib/dashboard-words/ar/letters";
import { mail } from "@/lib/dashboard-words/ar/mail";
import { members } from "@/lib/dashboard-words/ar/members";
import { records } from "@/lib/dashboard-words/ar/records";
import { shared } from "@/lib/dashboard-words/ar/shared";
import { shell } from "@/lib/dashboard-words/ar/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const arabic: Dictionary = {
  ...inboxes,
  ...knowledge,
  ...letters,
  ...mail,
  ...members,
  ...records,
  ...shared,
  ...shell,
};
