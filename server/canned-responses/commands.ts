import { now } from "@/server/clock";
import { violatedIndex } from "@/server/db/unique-violation";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

type Canned = { shortcut: string; text: string };
type SaveResult = { ok: true } | { ok: false; reason: "shortcut_taken" | "not_found" };

function refuseTaken(error: unknown): SaveResult {
  if (violatedIndex(error) === "CannedResponse_accountId_shortcut_key") {
    return { ok: false, reason: "shortcut_taken" };
  }
  throw error;
}

/** Keeps an answer ready. Every member may: they are the team's own words. */
export function createCanned({ scope }: Actor, input: Canned): Promise<SaveResult> {
  return withEvents(scope, async (tx, emit): Promise<SaveResult> => {
    const at = now();
    await tx.cannedResponse.create({
      data: { ...input, accountId: scope, createdAt: at, updatedAt: at },
    });
    emit({ type: "directory.updated", payload: { part: "canned" } });
    return { ok: true };
  }).catch(refuseTaken);
}

export function changeCanned(
  { scope }: Actor,
  { cannedId, ...data }: Canned & { cannedId: string },
): Promise<SaveResult> {
  return withEvents(scope, async (tx, emit): Promise<SaveResult> => {
    const { count } = await tx.cannedResponse.updateMany({
      where: { id: cannedId },
      data: { ...data, updatedAt: now() },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    emit({ type: "directory.updated", payload: { part: "canned" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Deletes an answer; deleting it again does nothing. */
export async function deleteCanned(
  { scope }: Actor,
  { cannedId }: { cannedId: string },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const { count } = await tx.cannedResponse.deleteMany({ where: { id: cannedId } });
    if (count > 0) emit({ type: "directory.updated", payload: { part: "canned" } });
  });
}
