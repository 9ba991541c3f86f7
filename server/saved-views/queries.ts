import { listFilter } from "@/lib/schemas/conversation";
import type { SavedViewView } from "@/lib/schemas/triage/saved-view";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";
import { canChangeView } from "@/server/saved-views/policy";

/** The member's own views and the shared ones, by name. */
export async function listSavedViews(actor: Actor): Promise<SavedViewView[]> {
  const rows = await tenantDb(actor.scope).savedView.findMany({
    where: { OR: [{ ownerId: actor.userId }, { ownerId: null }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name },
    isShared: row.ownerId === null,
    canChange: canChangeView(actor, row),
    // A view that an older version wrote shows what is left of it.
    filter: listFilter.catch(listFilter.parse({})).parse(row.filter),
  }));
}
