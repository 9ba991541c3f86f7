import { pingDatabase } from "@/server/db/ping";
import { env } from "@/server/env";
import { route } from "@/server/http/route";
import { pingRedis } from "@/server/redis/ping";

export const dynamic = "force-dynamic";

const patienceMs = 2_000;

/** Fit to serve: for the load balancer. */
export const GET = route(async () => {
  const [hasDatabase, hasRedis] = await Promise.all([
    pingDatabase(patienceMs),
    env.REDIS_URL === undefined || pingRedis(patienceMs),
  ]);
  if (hasDatabase && hasRedis) return Response.json({ status: "ready" });
  const missing = [...(hasDatabase ? [] : ["database"]), ...(hasRedis ? [] : ["redis"])];
  return Response.json(
    { status: "not_ready", missing },
    { status: 503, headers: { "retry-after": "2" } },
  );
});
