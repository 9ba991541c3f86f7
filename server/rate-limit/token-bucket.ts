import { now } from "@/server/clock";

type BucketRule = {
  /** How many at once. */
  burst: number;
  /** How many more with every second that passes. */
  perSecond: number;
};

type Bucket = { left: number; at: number };

const mostKept = 20_000;

/**
 * Buckets by key, in this process and without a write: each take costs one token, each second gives some back. `take`
 * answers with the seconds to wait, 0 when it was taken.
 */
export function createTokenBuckets({ burst, perSecond }: BucketRule) {
  const buckets = new Map<string, Bucket>();

  const leftIn = ({ left, at }: Bucket, time: number) =>
    Math.min(burst, left + (Math.max(0, time - at) / 1000) * perSecond);

  /** Full ones say nothing. */
  function forgetFull(time: number) {
    for (const [key, bucket] of buckets) if (leftIn(bucket, time) >= burst) buckets.delete(key);
  }

  return {
    take(key: string): number {
      const time = now().getTime();
      if (buckets.size >= mostKept) forgetFull(time);
      const left = leftIn(buckets.get(key) ?? { left: burst, at: time }, time);
      const isTaken = left >= 1;
      buckets.set(key, { left: isTaken ? left - 1 : left, at: time });
      return isTaken ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
    },
  };
}
