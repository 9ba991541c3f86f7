import { conversationFilter } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import { viewConversationList } from "@/server/conversations/queries/view-conversation-list";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

export const GET = route(async (request) => {
  const actor = await getActor();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const filter = parseInput(conversationFilter, query);
  return Response.json(await viewConversationList(actor.scope, actor, filter));
});
