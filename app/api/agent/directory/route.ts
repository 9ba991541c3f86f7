import { getActor } from "@/server/auth/session";
import { viewDirectory } from "@/server/desk/queries";
import { route } from "@/server/http/route";

/** Members, teams, labels, inboxes and saved views, as the dashboard offers them. */
export const GET = route(async () => Response.json(await viewDirectory(await getActor())));
