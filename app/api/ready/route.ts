import { pingDatabase } from "@/server/db/ping";
import { route } from "@/server/http/route";

export const dynamic = "force-dynamic";

/** Fit to serve: for the load balancer. */
export const GET = route(async () => {
  if (await pingDatabase(2_000)) return Response.json({ status: "ready" });
  return Response.json(
    { status: "not_ready", missing: ["database"] },
    { status: 503, headers: { "retry-after": "2" } },
  );
});
