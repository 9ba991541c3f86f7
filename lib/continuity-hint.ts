/** What the composer says about where an answer will go, as data and as a sentence. */
import type { VisitorPresence } from "@/lib/events";
import { type LeavingRule, leavesAtMs } from "@/lib/leaving";
import { duration } from "@/lib/words/time-words";

/** Why an answer cannot be mailed although an address is known. */
export type Unreachable = "suppressed" | "muted" | "blocked" | "refused";

/** What waits to leave by mail, to everybody in the conversation. */
export type WaitingMails = {
  /** Answers that somebody has not been mailed yet. */
  answers: number;
  /** To how many people they go. */
  people: number;
  /** When the first of them leaves; null when none does. */
  dueAt: string | null;
  /** Answers that an agent took back: they leave only when one says so. */
  takenBack: number;
};

/** `waiting` is null when nothing waits. */
export type ContinuityHint = Outlook & { waiting: WaitingMails | null };

/** What becomes of an answer to the contact. */
export type Outlook =
  /** Carrying on by email is off in this inbox. */
  | { kind: "switched_off" }
  | { kind: "no_address" }
  | { kind: "unreachable"; reason: Unreachable }
  /** Over the limits for addresses nobody has proved. */
  | { kind: "limited"; until: string }
  | {
      kind: "mail";
      presence: VisitorPresence;
      /** His last message came by email: answers leave at once. */
      isByEmail: boolean;
      /** When he was last on the site; null when never or still there. */
      leftAt: string | null;
      /** When an answer leaves that is written now, or later. */
      leaving: LeavingRule;
    };

/** One line above the composer. `name` is what the customer is called. */
export function hintSentence(hint: Outlook, name: string, nowMs: number): string {
  switch (hint.kind) {
    case "switched_off":
      return `${name} sees this in the chat.`;
    case "no_address":
      return `No email address: ${name} sees this on the next visit.`;
    case "limited":
      return `Too many emails to an unconfirmed address: ${name} gets this by email in ${about(Date.parse(hint.until) - nowMs)}.`;
    case "unreachable":
      return unreachableSentences[hint.reason](name);
    case "mail":
      return mailSentence(hint, name, nowMs);
  }
}

const unreachableSentences: Record<Unreachable, (name: string) => string> = {
  suppressed: (name) => `${name} cannot be reached by email. Ask for another address.`,
  muted: (name) => `${name} stopped emails about this conversation and sees this in the chat.`,
  blocked: (name) => `${name} is blocked and gets no email.`,
  refused: (name) => `The address ${name} gave belongs to somebody else. Ask for another one.`,
};

function mailSentence(
  hint: Extract<Outlook, { kind: "mail" }>,
  name: string,
  nowMs: number,
): string {
  const { leaving } = hint;
  const delay = about(leavesAtMs(leaving, nowMs) - nowMs);
  if (hint.isByEmail) return `${name} writes by email: this goes out in ${delay}.`;
  if (hint.presence === "reading") return `${name} is reading. Unseen, this goes out by email.`;
  if (hint.presence === "on_site")
    return `${name} is on the site. Unseen, this goes out by email in ${delay}.`;
  // Without its reason the longer delay after a mail looks like a mistake.
  if (leavesAtMs({ ...leaving, notBeforeMs: null }, nowMs) < (leaving.notBeforeMs ?? 0))
    return `${name} was emailed recently: this follows in ${delay}.`;
  if (hint.leftAt === null) return `${name} gets this by email in ${delay}.`;
  const ago = duration(nowMs - Date.parse(hint.leftAt));
  return `${name} left ${ago} ago and gets this by email in ${delay}.`;
}

/** What was taken back: "2 answers not emailed: they can be read in the chat." */
export function takenBackSentence(takenBack: number): string {
  return takenBack === 1
    ? "1 answer not emailed: it can be read in the chat."
    : `${takenBack} answers not emailed: they can be read in the chat.`;
}

/** What leaves: "2 answers go out by email in 40 seconds, unless seen." Null when nothing does. */
export function waitingSentence(
  { answers, people, dueAt }: WaitingMails,
  nowMs: number,
): string | null {
  if (dueAt === null) return null;
  const isOne = answers === 1;
  const what = isOne ? "1 answer" : `${answers} answers`;
  const leftMs = Date.parse(dueAt) - nowMs;
  const when = leftMs > 0 ? `in ${about(leftMs)}` : "now";
  const whom = people === 1 ? "" : ` to ${people} people`;
  return `${what} ${isOne ? "goes" : "go"} out by email${whom} ${when}, unless seen.`;
}

/** "10 seconds", "about a minute", "about 5 minutes" */
function about(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 45) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  if (seconds < 90) return "about a minute";
  return `about ${duration(Math.round(seconds / 60) * 60_000)}`;
}
