import type { ProblemView } from "@/lib/events";
import type { ChallengeView } from "@/lib/schemas/widget";

/** A refusal or a failure. `offline` means nobody answered: the same call may be tried again. */
export type Problem = Omit<ProblemView, "code" | "retryAfter"> & {
  code: ProblemView["code"] | "offline";
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

/** Problems that pass: trying again later makes sense. A riddle that was answered too late is asked anew. */
export function isPassing(problem: Problem): boolean {
  const passing = ["offline", "rate_limited", "unavailable", "internal", "challenge_required"];
  return passing.includes(problem.code);
}
