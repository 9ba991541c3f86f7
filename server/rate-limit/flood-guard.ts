import { RateLimiterMemory } from "rate-limiter-flexible";
import { AppError } from "@/server/errors";

/**
 * Limits what one connection's owner may do in this process, without a write per message. It protects the process; what
 * must hold over all processes (new conversations, sign-ins) is counted in PostgreSQL by `limit`.
 */
export function createFloodGuard(rule: { points: number; seconds: number; message: string }) {
  const limiter = new RateLimiterMemory({ points: rule.points, duration: rule.seconds });
  return async (key: string): Promise<void> => {
    try {
      await limiter.consume(key);
    } catch {
      // The memory limiter only ever rejects because the limit is reached.
      throw new AppError("rate_limited", rule.message, { retryAfter: rule.seconds });
    }
  };
}
