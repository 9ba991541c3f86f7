/** What the composer says about where an answer will go, as data and as a sentence. */

import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { Text } from "@/lib/dashboard-words/text";
import type { Words } from "@/lib/dashboard-words/translate";
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
export function hintSentence(hint: Outlook, name: string, nowMs: number, t: Words): string {
  switch (hint.kind) {
    case "switched_off":
      return t("{name} sees this in the chat.", { name });
    case "no_address":
      return t("No email address: {name} sees this on the next visit.", { name });
    case "limited":
      return t("Too many emails to an unconfirmed address: {name} gets this by email in {delay}.", {
        name,
        delay: about(Date.parse(hint.until) - nowMs, t),
      });
    case "unreachable":
      return t(unreachableSentences[hint.reason], { name });
    case "mail":
      return mailSentence(hint, name, nowMs, t);
  }
}

const unreachableSentences = {
  suppressed: "{name} cannot be reached by email. Ask for another address.",
  muted: "{name} stopped emails about this conversation and sees this in the chat.",
  blocked: "{name} is blocked and gets no email.",
  refused: "The address {name} gave belongs to somebody else. Ask for another one.",
} as const satisfies Record<Unreachable, Text>;

function mailSentence(
  hint: Extract<Outlook, { kind: "mail" }>,
  name: string,
  nowMs: number,
  t: Words,
): string {
  const { leaving } = hint;
  const delay = about(leavesAtMs(leaving, nowMs) - nowMs, t);
  if (hint.isByEmail)
    return t("{name} writes by email: this goes out in {delay}.", { name, delay });
  if (hint.presence === "reading")
    return t("{name} is reading. Unseen, this goes out by email.", { name });
  if (hint.presence === "on_site")
    return t("{name} is on the site. Unseen, this goes out by email in {delay}.", { name, delay });
  // Without its reason the longer delay after a mail looks like a mistake.
  if (leavesAtMs({ ...leaving, notBeforeMs: null }, nowMs) < (leaving.notBeforeMs ?? 0))
    return t("{name} was emailed recently: this follows in {delay}.", { name, delay });
  if (hint.leftAt === null) return t("{name} gets this by email in {delay}.", { name, delay });
  const ago = duration(nowMs - Date.parse(hint.leftAt), intlTag(t.locale));
  return t("{name} left {ago} ago and gets this by email in {delay}.", { name, ago, delay });
}

/** What was taken back: "2 answers not emailed: they can be read in the chat." */
export function takenBackSentence(takenBack: number, t: Words): string {
  return t.count(
    takenBack,
    "1 answer not emailed: it can be read in the chat.",
    "{count} answers not emailed: they can be read in the chat.",
  );
}

/** What leaves: "2 answers go out by email in 40 seconds, unless seen." Null when nothing does. */
export function waitingSentence(
  { answers, people, dueAt }: WaitingMails,
  nowMs: number,
  t: Words,
): string | null {
  if (dueAt === null) return null;
  const leftMs = Date.parse(dueAt) - nowMs;
  const when = leftMs > 0 ? t("in {delay}", { delay: about(leftMs, t) }) : t("now");
  if (people === 1) {
    return t.count(
      answers,
      "1 answer goes out by email {when}, unless seen.",
      "{count} answers go out by email {when}, unless seen.",
      { when },
    );
  }
  return t.count(
    answers,
    "1 answer goes out by email to {people} people {when}, unless seen.",
    "{count} answers go out by email to {people} people {when}, unless seen.",
    { people, when },
  );
}

/** "10 seconds", "about a minute", "about 5 minutes" */
function about(ms: number, t: Words): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 45) return t.count(seconds, "1 second", "{count} seconds");
  if (seconds < 90) return t("about a minute");
  const time = duration(Math.round(seconds / 60) * 60_000, intlTag(t.locale));
  return t("about {time}", { time });
}
