/**
 * Payloads of messages as the dashboard shows them, read without a schema library; their shapes are those of
 * lib/schemas/message.ts and lib/schemas/assistant/answer.ts. What is none of ours is null.
 */
import type { AssistantAnswerPayload } from "@/lib/schemas/assistant/answer";
import type { CsatPayload, EmailPromptPayload, FormPayload } from "@/lib/schemas/message";

type Fields = Record<string, unknown>;

const fieldsOf = (payload: unknown): Fields =>
  typeof payload === "object" && payload !== null ? (payload as Fields) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Which message of the conversation these words answer: `{replyTo}` is its sequence. */
export function answeredSeq(payload: unknown): number | null {
  const { replyTo } = fieldsOf(payload);
  return typeof replyTo === "number" ? replyTo : null;
}

/** Ids of the members whom a note calls: `{mentions}`. */
export function calledMembers(payload: unknown): string[] {
  const { mentions } = fieldsOf(payload);
  return Array.isArray(mentions) ? mentions.filter((id) => typeof id === "string") : [];
}

export const readFormAnswers = (payload: unknown): FormPayload["answers"] =>
  listOf(fieldsOf(payload).answers).map(({ key, label, value }) => ({
    key: textOf(key),
    label: textOf(label),
    value: textOf(value),
  }));

export function readEmailPrompt(payload: unknown): EmailPromptPayload | null {
  const { state, email } = fieldsOf(payload);
  if (state !== "waiting" && state !== "submitted" && state !== "dismissed") return null;
  return { state, ...(typeof email === "string" && { email }) };
}

export function readSurvey(payload: unknown): CsatPayload | null {
  const { style, rating, comment } = fieldsOf(payload);
  if (style !== "emoji" && style !== "stars") return null;
  return { style, rating: typeof rating === "number" ? rating : null, comment: textOf(comment) };
}

/** What the dashboard shows of an assistant's answer. */
export function readAssistantAnswer(
  payload: unknown,
): { sources: string[]; rating: AssistantAnswerPayload["rating"] } | null {
  const { sources, rating } = fieldsOf(payload);
  if (!Array.isArray(sources)) return null;
  return {
    sources: listOf(sources).map(({ title }) => textOf(title)),
    rating: rating === 1 || rating === -1 ? rating : null,
  };
}
