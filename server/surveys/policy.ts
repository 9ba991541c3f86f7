import { now } from "@/server/clock";
import { AppError } from "@/server/errors";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

const dayMs = 86_400_000;
const editableDays = 14;

/** Whether an answer given at that time may still be changed. */
export function canChangeAnswer(answeredAt: Date): boolean {
  return now().getTime() - answeredAt.getTime() < editableDays * dayMs;
}

const macOf = (messageId: string) =>
  sign({ key: deriveKey("survey links"), text: messageId })
    .subarray(0, 16)
    .toString("base64url");

/** What /survey/ is followed by in a mail: names the survey's message and cannot be made up. */
export const surveyToken = (messageId: string): string => `${messageId}.${macOf(messageId)}`;

/** The message a token names; null for a token that is not ours. */
export function readSurveyToken(token: string): string | null {
  const [messageId = "", mac = ""] = token.split(".");
  if (!/^[0-9a-f-]{36}$/.test(messageId)) return null;
  return isSameSecret(mac, macOf(messageId)) ? messageId : null;
}

/** A refused answer as customers read it. */
export function surveyRefusal(reason: "not_found" | "too_late"): AppError {
  return reason === "not_found"
    ? new AppError("not_found", "There is no such question.")
    : new AppError("gone", "This answer can no longer be changed.");
}
