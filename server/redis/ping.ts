import { redisClient } from "@/server/redis/client";

/** Whether Redis answers within `patienceMs`. Commands of a lost connection would wait for the next one. */
export function pingRedis(patienceMs: number): Promise<boolean> {
  const client = redisClient();
  if (!client?.isReady) return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    client
      .ping()
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
