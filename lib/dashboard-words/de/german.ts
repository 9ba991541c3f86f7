import { composer } from "@/lib/dashboard-words/de/composer";
import { conversations } from "@/lib/dashboard-words/de/conversations";
import { inboxes } from "@/lib/dashboard-words/de/inboxes";
import { knowledge } from "@/lib/dashboard-words/de/knowledge";
import { letters } from "@/lib/dashboard-words/de/letters";
import { lists } from "@/lib/dashboard-words/de/lists";
import { mail } from "@/lib/dashboard-words/de/mail";
import { members } from "@/lib/dashboard-words/de/members";
import { messages } from "@/lib/dashboard-words/de/messages";
import { palette } from "@/lib/dashboard-words/de/palette";
import { records } from "@/lib/dashboard-words/de/records";
import { refusals } from "@/lib/dashboard-words/de/refusals";
import { shared } from "@/lib/dashboard-words/de/shared";
import { shell } from "@/lib/dashboard-words/de/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const german: Dictionary = {
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
