import { createAdapter as createPostgresAdapter } from "@socket.io/postgres-adapter";
import { createAdapter as createRedisAdapter } from "@socket.io/redis-streams-adapter";
import type { Server } from "socket.io";
import { openSidePool } from "@/server/db/client";
import { log } from "@/server/log";
import { redisClient } from "@/server/redis/client";

/** How long a read of the stream waits, which is also how long a stop may take to be noticed. */
const blockMs = 1_000;

/**
 * Lets events travel to the sockets of other processes: through Redis when this process is connected to one, else
 * through PostgreSQL. The result gives the connections back, once the namespaces are closed.
 */
export function connectProcesses(io: Server): () => void {
  const redis = redisClient();
  if (!redis) return connectByPostgres(io);
  const options = {
    streamName: "segue:realtime",
    channelPrefix: "segue:realtime",
    blockTimeInMs: blockMs,
    onlyPlaintext: true,
  };
  io.adapter(createRedisAdapter(redis, options));
  // The adapter ends its own connections; ours belongs to the boot.
  return () => undefined;
}

/**
 * One connection listens and one publishes, so that events arrive in the order they were sent: with more, a room would
 * be told before its sockets have joined it.
 */
function connectByPostgres(io: Server): () => void {
  const pool = openSidePool(2);
  io.adapter(
    createPostgresAdapter(pool, {
      errorHandler: (error) => log.warn({ error }, "realtime between processes is disturbed"),
    }),
  );
  // Not awaited: the adapter may be connecting just now, and would never give that connection back.
  return () => void pool.end();
}
