import "server-only";
import { type SearchPlace, type SearchView, searchPlace } from "@/lib/schemas/contacts/search";
import { requireActor } from "@/server/auth/session";
import { search } from "@/server/search/queries/search";

const pageSize = 30;
const fewest = 2;

/** What the address of the search page finds; null while too little is asked. */
export async function loadSearch(
  query: Record<string, unknown>,
): Promise<{ place: SearchPlace; found: SearchView | null }> {
  const { scope } = await requireActor();
  const place = searchPlace.parse(query);
  const { q, after } = place;
  return {
    place,
    found: q.length < fewest ? null : await search(scope, q, { limit: pageSize, after }),
  };
}
