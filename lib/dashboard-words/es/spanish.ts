import { composer } from "@/lib/dashboard-words/es/composer";
import { conversations } from "@/lib/dashboard-words/es/conversations";
import { inboxes } from "@/lib/dashboard-words/es/inboxes";
import { knowledge } from "@/lib/dashboard-words/es/knowledge";
import { letters } from "@/lib/dashboard-words/es/letters";
import { lists } from "@/lib/dashboard-words/es/lists";
import { mail } from "@/lib/dashboard-words/es/mail";
import { members } from "@/lib/dashboard-words/es/members";
import { messages } from "@/lib/dashboard-words/es/messages";
import { palette } from "@/lib/dashboard-words/es/palette";
import { records } from "@/lib/dashboard-words/es/records";
import { refusals } from "@/lib/dashboard-words/es/refusals";
import { shared } from "@/lib/dashboard-words/es/shared";
import { shell } from "@/lib/dashboard-words/es/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const spanish: Dictionary = {
  ...composer,
  ...conversations,
  ...inboxes,
  ...knowledge,
  ...letters,
  ...lists,
  ...mail,
  ...members,
  ...messages,
  ...palette,
  ...records,
  ...refusals,
  ...shared,
  ...shell,
};
