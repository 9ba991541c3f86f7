import { notificationQuery } from "@/lib/schemas/notification";
import { getActor } from "@/server/auth/session";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";
import { listNotifications } from "@/server/notifications/queries/list-notifications";

/** What the member has to look at, and had; the newest first. */
export const GET = route(async (request) => {
  const actor = await getActor();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { after } = parseInput(notificationQuery, query);
  return Response.json(await listNotifications(actor.scope, actor, { after }));
});
