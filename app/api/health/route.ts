import { version } from "@/package.json";
import { route } from "@/server/http/route";

export const dynamic = "force-dynamic";

/** Alive, whatever else is wrong: for the supervisor that would restart the process. */
export const GET = route(() => Response.json({ status: "ok", version }));
