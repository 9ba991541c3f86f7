import { composer } from "@/lib/dashboard-words/ar/composer";
import { conversations } from "@/lib/dashboard-words/ar/conversations";
import { inboxes } from "@/lib/dashboard-words/ar/inboxes";
import { knowledge } from "@/lib/dashboard-words/ar/knowledge";
import { letters } from "@/lib/dashboard-words/ar/letters";
import { lists } from "@/lib/dashboard-words/ar/lists";
import { mail } from "@/lib/dashboard-words/ar/mail";
import { members } from "@/lib/dashboard-words/ar/members";
import { messages } from "@/lib/dashboard-words/ar/messages";
import { palette } from "@/lib/dashboard-words/ar/palette";
import { records } from "@/lib/dashboard-words/ar/records";
import { refusals } from "@/lib/dashboard-words/ar/refusals";
import { shared } from "@/lib/dashboard-words/ar/shared";
import { shell } from "@/lib/dashboard-words/ar/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const arabic: Dictionary = {
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
