import { listMissing } from "@/server/health/queries";
import { route } from "@/server/http/route";

export const dynamic = "force-dynamic";

/** Fit to serve: for the load balancer. */
export const GET = route(async () => {
  const missing = await listMissing();
  if (missing.length === 0) return Response.json({ status: "ready" });
  return Response.json(
    { status: "not_ready", missing },
    { status: 503, headers: { "retry-after": "2" } },
  );
});
