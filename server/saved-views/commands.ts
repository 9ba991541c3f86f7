import type { SavedViewInput } from "@/lib/schemas/triage/saved-view";
import { now } from "@/server/clock";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { canChangeView } from "@/server/saved-views/policy";

/** Keeps a choice of conversations under a name, for the member alone or for everybody. */
export async function saveView(actor: Actor, input: SavedViewInput): Promise<{ id: string }> {
  const { name, isShared, filter } = input;
  return withEvents(actor.scope, async (tx, emit) => {
    const view = await tx.savedView.create({
      data: {
        ...{ accountId: actor.scope, name, filter, createdAt: now() },
        createdById: actor.userId,
        ownerId: isShared ? null : actor.userId,
      },
      select: { id: true },
    });
    emit({ type: "directory.updated", payload: { part: "views" } });
    return view;
  });
}

/** Deletes a view; one that is gone already is no failure. */
export async function deleteView(
  actor: Actor,
  { viewId }: { viewId: string },
): Promise<{ ok: true } | { ok: false; reason: "forbidden" }> {
  return withEvents(actor.scope, async (tx, emit) => {
    const view = await tx.savedView.findFirst({ where: { id: viewId } });
    if (!view) return { ok: true };
    if (!canChangeView(actor, view)) return { ok: false, reason: "forbidden" };
    await tx.savedView.deleteMany({ where: { id: viewId } });
    emit({ type: "directory.updated", payload: { part: "views" } });
    return { ok: true };
  });
}
