import { searchInput } from "@/lib/schemas/contacts/search";
import { getActor } from "@/server/auth/session";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";
import { search } from "@/server/search/queries/search";

/** Conversations, contacts and messages that a query finds. */
export const GET = route(async (request) => {
  const actor = await getActor();
  const { q } = parseInput(searchInput, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await search(actor.scope, q));
});
