import type { Said } from "@/lib/dashboard-words/said";
import type { ComposerText } from "@/lib/dashboard-words/texts/composer";
import type { ConversationsText } from "@/lib/dashboard-words/texts/conversations";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";
import type { ListsText } from "@/lib/dashboard-words/texts/lists";
import type { MailText } from "@/lib/dashboard-words/texts/mail";
import type { MembersText } from "@/lib/dashboard-words/texts/members";
import type { MessagesText } from "@/lib/dashboard-words/texts/messages";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

/** Every text of the dashboard, in English: the keys of the dictionaries. */
export type Text =
  | ComposerText
  | ConversationsText
  | InboxesText
  | KnowledgeText
  | LettersText
  | ListsText
  | MailText
  | MembersText
  | MessagesText
  | PaletteText
  | RecordsText
  | RefusalsText
  | SharedText
  | ShellText;

/** A text without values, as tables of words hold it. */
export type PlainText = Exclude<Text, `${string}{${string}}${string}`>;

/** The names within braces. */
export type ValueNames<Said extends string> = Said extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never;

export type Dictionary = Said<Text>;
