import { AppError, isAppError } from "@/server/errors";
import { limit } from "@/server/rate-limit/limit";

type Rule = {
  name: string;
  points: number;
  windowSeconds: number;
  /** How many attempts are counted in PostgreSQL at once, and then used up here. Divides `points`. */
  lot: number;
  /** How many more each process lets pass in a window without asking: what most never exceed. */
  unasked?: number;
  message?: string;
};

/** What this process may still let pass, or how long it must refuse; times of performance.now(). */
type Standing = { left: number; until: number; refusal: Error | null };

/** Expired standings are looked for beyond this many. */
const mostKept = 10_000;

/**
 * A limit over all processes for what happens so often that a write each time would cost more than the thing itself. No
 * process lets pass more than the window has left; what one fetched and did not use is lost to the others until its end.
 * The result counts one attempt. @throws AppError rate_limited
 */
export function limitInLots(rule: Rule): (key: string) => Promise<void> {
  const standings = new Map<string, Standing>();
  const fetching = new Map<string, Promise<Standing>>();

  async function fetchLot(key: string): Promise<Standing> {
    const { name, points, windowSeconds, lot: count, message } = rule;
    const standing = await limit({ name, points, windowSeconds, key, count }).then(
      (ms) => ({ left: count, until: performance.now() + ms, refusal: null }),
      (error: unknown) => {
        if (!isAppError(error) || error.code !== "rate_limited") throw error;
        const { retryAfter = 1 } = error;
        const refusal = new AppError("rate_limited", message ?? error.message, { retryAfter });
        return { left: 0, until: performance.now() + retryAfter * 1_000, refusal };
      },
    );
    standings.set(key, standing);
    return standing;
  }

  /** One at a time for each key: a burst fetches no more lots than it needs. */
  function fetchOnce(key: string): Promise<Standing> {
    const running = fetching.get(key);
    if (running !== undefined) return running;
    const begun = fetchLot(key).finally(() => fetching.delete(key));
    fetching.set(key, begun);
    return begun;
  }

  function beginUnasked(key: string): Standing {
    if (standings.size > mostKept) forgetExpired(standings);
    const until = performance.now() + rule.windowSeconds * 1_000;
    const standing = { left: rule.unasked ?? 0, until, refusal: null };
    standings.set(key, standing);
    return standing;
  }

  return async (key) => {
    let standing = standings.get(key);
    if (!standing || standing.until <= performance.now()) standing = beginUnasked(key);
    while (!isUsable(standing)) standing = await fetchOnce(key);
    if (standing.refusal) throw standing.refusal;
    standing.left -= 1;
  };
}

const isUsable = ({ left, until, refusal }: Standing): boolean =>
  performance.now() < until && (left > 0 || refusal !== null);

function forgetExpired(standings: Map<string, Standing>): void {
  for (const [key, { until }] of standings) if (until <= performance.now()) standings.delete(key);
}
