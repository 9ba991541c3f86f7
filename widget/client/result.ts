import type { ProblemView } from "@/lib/events";
import type { ChallengeView } from "@/lib/schemas/widget";

/** A refusal or a failure. `offline` means nobody answered: the same call may be tried again. */
export type Problem = Omit<ProblemView, "code" | "retryAfter"> & {
  code: ProblemView["code"] | "offline" | "logged_out";
  retryAfterMs?: number;
  /** To solve first, with the code challenge_required. */
  challenge?: ChallengeView;
};

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Nobody answered. */
export const offlineProblem: Problem = {
  code: "offline",
  message: "You are offline. Check your connection.",
};

/** The visitor who asked has logged out since: nobody is to be told, and nothing to be kept. */
export const loggedOutProblem: Problem = { code: "logged_out", message: "Logged out meanwhile." };

/** Problems that pass: trying again later makes sense. A riddle that was answered too late is asked anew. */
export function isPassing(problem: Problem): boolean {
  const passing = ["offline", "rate_limited", "unavailable", "internal", "challenge_required"];
  return passing.includes(problem.code);
}

/** The same, or a session that is opened anew meanwhile. */
export const isWorthWaiting = (problem: Problem): boolean =>
  isPassing(problem) || problem.code === "unauthenticated";
