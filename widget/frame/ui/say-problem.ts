import type { Problem } from "@/widget/client/result";
import type { Speech } from "@/widget/frame/ui/speech";
import type { Words } from "@/widget/locales/en";

const words: Record<string, keyof Words> = {
  offline: "offline",
  forbidden: "blocked",
  rate_limited: "tooMuch",
  unavailable: "unavailable",
};

type Said = Pick<Problem, "code" | "message" | "retryAfterMs">;

/** A refusal in the visitor's language: the server's own sentence where that is English, else ours for its kind. */
export function sayProblem({ code, message, retryAfterMs }: Said, speech: Speech): string {
  const { locale, t, format } = speech;
  if (locale.startsWith("en") && code !== "offline") return message;
  const minutes = Math.ceil((retryAfterMs ?? 60_000) / 60_000);
  return t(words[code] ?? "failed", { time: format.minutesFromNow(minutes) });
}
