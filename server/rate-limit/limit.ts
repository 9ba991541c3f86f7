import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { databasePool, systemDb } from "@/server/db/client";
import { AppError } from "@/server/errors";
import { hashToken } from "@/server/secrets/secrets";

type Limit = {
  /** What is limited, e.g. "sign-in-address". */
  name: string;
  /** Whom it is limited for; stored hashed. */
  key: string;
  /** How often within the window. */
  points: number;
  windowSeconds: number;
};

type Attempts = Limit & {
  /** How many attempts are counted at once; 1 when left out. */
  count?: number;
};

/** Counters live in PostgreSQL, so that all processes share them. Windows follow the real clock. */
function limiter({ name, points, windowSeconds }: Omit<Limit, "key">): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: databasePool(),
    storeType: "pool",
    tableName: "RateLimit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: windowSeconds,
  });
}

/**
 * Counts one attempt, or several at once. Answers how long, in ms, the window still lasts.
 * @throws AppError rate_limited with the seconds to wait, once there were more than `points` in the window.
 */
export async function limit(attempts: Attempts): Promise<number> {
  return (await consume(attempts)).msBeforeNext;
}

/**
 * Counts one attempt. Answers with how many there were in the window.
 * @throws AppError rate_limited as `limit`
 */
export async function countUp(input: Limit): Promise<number> {
  return (await consume(input)).consumedPoints;
}

async function consume({ count = 1, ...input }: Attempts): Promise<RateLimiterRes> {
  try {
    return await limiter(input).consume(hashToken(input.key), count);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw new AppError("rate_limited", `Too many attempts. Try again in ${inWords(seconds)}.`, {
      retryAfter: seconds,
    });
  }
}

/** Whether something that is good once was used before; from now on it was. */
export async function isSpent(input: Omit<Limit, "points">): Promise<boolean> {
  const rule = { ...input, points: Number.MAX_SAFE_INTEGER };
  const counted = await limiter(rule).consume(hashToken(input.key));
  return counted.consumedPoints > 1;
}

/** Takes an attempt back, for those that turned out to be rightful. */
export async function giveBack(input: Limit): Promise<void> {
  await limiter(input).reward(hashToken(input.key));
}

/** The library rejects with a plain result object when the limit is reached, and with an Error otherwise. */
const isRefusal = (reason: unknown): reason is RateLimiterRes => reason instanceof RateLimiterRes;

function inWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** Deletes counters whose window has passed. */
export async function pruneRateLimits(): Promise<void> {
  // The library's own clock, which tests do not move.
  await systemDb().rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}
