/**
 * The one Redis client of this process, when REDIS_URL is set. It carries realtime events between processes and keeps
 * nothing: what is lost with it clients find again by rev.
 */
import { createClient } from "@redis/client";
import { log } from "@/server/log";
import { remember } from "@/server/remember";

type Client = ReturnType<typeof makeClient>;

const connectTimeoutMs = 5_000;

/** Between two tries to get a lost connection back, at most. */
const longestPauseMs = 2_000;

/** Commands that wait for a lost connection; beyond them events are dropped rather than memory filled. */
const mostWaiting = 10_000;

const holder = () => remember<{ client?: Client }>("redis", () => ({}));

function makeClient(url: string) {
  let wasConnected = false;
  const client = createClient({
    url,
    // The adapter reads replies in the shape of the second protocol.
    RESP: 2,
    commandsQueueMaxLength: mostWaiting,
    socket: {
      connectTimeout: connectTimeoutMs,
      // A wrong URL must end the start; a connection that once stood is worth waiting for.
      reconnectStrategy: (retries) =>
        wasConnected ? Math.min(2 ** retries * 50, longestPauseMs) : false,
    },
  });
  let isLost = false;
  client.on("error", (error: Error) => {
    if (wasConnected && !isLost) log.warn({ reason: reasonOf(error) }, "Redis connection lost");
    isLost = wasConnected;
  });
  client.on("ready", () => {
    if (isLost) log.info("Redis is back");
    isLost = false;
    wasConnected = true;
  });
  return client;
}

/**
 * Connects this process to Redis; from then on a lost connection is sought again. The result closes it.
 * @throws Error with one sentence that names the variable, when nothing answers or it refuses us.
 */
export async function openRedis(url: string): Promise<() => Promise<void>> {
  const client = makeClient(url);
  try {
    await client.connect();
  } catch (error) {
    // Without the password.
    const { host } = new URL(url);
    throw new Error(
      `REDIS_URL: no Redis can be used at ${host} (${reasonOf(error)}). Correct this variable and start again.`,
    );
  }
  holder().client = client;
  return async () => {
    delete holder().client;
    client.destroy();
  };
}

/** The client, or null without REDIS_URL. */
export const redisClient = (): Client | null => holder().client ?? null;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
