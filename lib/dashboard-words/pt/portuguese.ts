import { composer } from "@/lib/dashboard-words/pt/composer";
import { conversations } from "@/lib/dashboard-words/pt/conversations";
import { inboxes } from "@/lib/dashboard-words/pt/inboxes";
import { knowledge } from "@/lib/dashboard-words/pt/knowledge";
import { letters } from "@/lib/dashboard-words/pt/letters";
import { lists } from "@/lib/dashboard-words/pt/lists";
import { mail } from "@/lib/dashboard-words/pt/mail";
import { members } from "@/lib/dashboard-words/pt/members";
import { messages } from "@/lib/dashboard-words/pt/messages";
import { palette } from "@/lib/dashboard-words/pt/palette";
import { records } from "@/lib/dashboard-words/pt/records";
import { refusals } from "@/lib/dashboard-words/pt/refusals";
import { shared } from "@/lib/dashboard-words/pt/shared";
import { shell } from "@/lib/dashboard-words/pt/shell";
import type { Dictionary } from "@/lib/dashboard-words/text";

export const portuguese: Dictionary = {
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
