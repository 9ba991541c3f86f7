import { composer } from "@/lib/dashboard-words/fr/composer";
import { conversations } from "@/lib/dashboard-words/fr/conversations";
import { inboxes } from "@/lib/dashboard-words/fr/inboxes";
import { knowledge } from "@/lib/dashboard-words/fr/knowledge";
import { letters } from "@/lib/dashboard-words/fr/letters";
import { lists } from "@/lib/dashboard-words/fr/lists";
import { mail } from "@/lib/dashboard-words/fr/mail";
import { members } from "@/lib/dashboard-words/fr/members";
import { messages } from "@/lib/dashboard-words/fr/messages";
import { palette } from "@/lib/dashboard-words/fr/palette";
import { records } from "@/lib/dashboard-words/fr/records";
import { refusals } from "@/lib/dashboard-words/fr/refusals";
import { shared } from "@/lib/dashboard-words/fr/shared";
import { shell } from "@/lib/dashboard-words/fr/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const french: Dictionary = {
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
