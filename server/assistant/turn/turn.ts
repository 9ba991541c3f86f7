import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import type { AssistantSettings } from "@/lib/schemas/assistant/settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import type { AccountScope } from "@/server/db/scope";

export type TurnAssistant = { id: string; name: string; settings: AssistantSettings };

/** Who said what, oldest first; what the customer asks now is not among them. */
export type SaidLine = { by: "customer" | "assistant" | "agent"; text: string };

/** What drives tools: words that nobody but the contact can have written, if he proves to be who he says. */
export type OwnWords = {
  conversationId: string;
  runId: string;
  /** The oldest first. */
  lines: readonly { text: string; createdAt: Date }[];
};

/** A question put to an assistant. */
export type Ask = {
  scope: AccountScope;
  assistant: TurnAssistant;
  /** What the customer wrote since he was last answered. */
  question: string;
  locale: MailLocale;
  history: readonly SaidLine[];
  /** Absent: no tool is offered. */
  ownWords?: OwnWords;
};

/** One question of one conversation, and the row that follows it. */
export type Turn = Ask & {
  runId: string;
  conversationId: string;
  /** The customer's newest message: a later one makes this turn void. */
  askedSeq: number;
  /** Why it must not be answered at all. */
  obstacle: HandOverReason | null;
};
