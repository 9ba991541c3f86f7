import type { PreChatField } from "@/lib/schemas/inbox-settings";

/** Why an answer does not fit its field; the words are in the locale. */
export type AnswerFlaw = "needed" | "email" | "phone" | "number" | "link" | "date" | "tooLong";

const longest: Partial<Record<PreChatField["type"], number>> = {
  textarea: 5000,
  link: 2000,
  email: 254,
};

type Check = { flaw: AnswerFlaw; fits: (text: string) => boolean };

const checks: Partial<Record<PreChatField["type"], Check>> = {
  email: { flaw: "email", fits: looksLikeEmail },
  phone: { flaw: "phone", fits: (text) => /^\+?[\d\s().\-/]{5,40}$/.test(text) },
  number: { flaw: "number", fits: (text) => Number.isFinite(Number(text)) },
  date: { flaw: "date", fits: (text) => /^\d{4}-\d\d-\d\d$/.test(text) },
  link: { flaw: "link", fits: (text) => /^https?:\/\//i.test(text) && URL.canParse(text) },
};

/**
 * What can be told before the server is asked; it decides with the schema of lib/schemas/pre-chat-answers.ts, which is
 * too heavy for the widget. Null: nothing against it.
 */
export function findAnswerFlaw(field: PreChatField, value: string): AnswerFlaw | null {
  const text = value.trim();
  const isBlank = field.type === "checkbox" ? text !== "true" : text === "";
  if (isBlank) return field.isRequired ? "needed" : null;
  if (text.length > (longest[field.type] ?? 255)) return "tooLong";
  const check = checks[field.type];
  return !check || check.fits(text) ? null : check.flaw;
}

/** Rough on purpose: never stricter than the server. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());
}
