import { loggedOutProblem, type Result } from "@/widget/client/result";

/** Lasts until the visitor logs out: what was asked or said in it does not count after it. */
export function createEra() {
  let era = 0;
  return {
    /** He logged out. */
    end() {
      era += 1;
    },
    /** Called with what is asked; answers whether that still counts. */
    begin() {
      const begun = era;
      return () => begun === era;
    },
    /** An answer that comes after it is a problem instead. */
    async guard<T>(asked: Promise<Result<T>>): Promise<Result<T>> {
      const begun = era;
      const answer = await asked;
      return begun === era ? answer : { ok: false, problem: loggedOutProblem };
    },
  };
}

export type Era = ReturnType<typeof createEra>;
