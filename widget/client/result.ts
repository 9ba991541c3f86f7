import type { ProblemView } from "@/lib/events";

/** A refusal or a failure. `offline` means nobody answered: the same call may be tried again. */
export type Problem = Omit<ProblemView, "code"> & {
  code: ProblemView["code"] | "offline";
  retryAfterMs?: number;
};

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Nobody answered. */
export const offlineProblem: Problem = {
  code: "offline",
  message: "You are offline. Check your connection.",
};

/** Problems that pass by themselves: trying again later makes sense. */
export function isPassing(problem: Problem): boolean {
  return ["offline", "rate_limited", "unavailable", "internal"].includes(problem.code);
}
