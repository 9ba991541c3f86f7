import { conversationChangesFilter, conversationFilter } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import {
  viewConversationChanges,
  viewConversationList,
} from "@/server/conversations/queries/view-conversation-list";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** A page of the list; with `updatedAfter` only what has changed since that cursor. */
export const GET = route(async (request) => {
  const actor = await getActor();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  if ("updatedAfter" in query) {
    const filter = parseInput(conversationChangesFilter, query);
    return Response.json(await viewConversationChanges(actor.scope, actor, filter));
  }
  const filter = parseInput(conversationFilter, query);
  return Response.json(await viewConversationList(actor.scope, actor, filter));
});
