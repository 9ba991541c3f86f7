import { v7 as makeId } from "uuid";
import type { SaveSegmentInput } from "@/lib/schemas/contacts/filter";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";

type SaveResult = { ok: true; segmentId: string } | { ok: false; reason: "name_taken" };

/** Keeps a filter over contacts under a name, for everybody of the workspace. */
export async function saveSegment(
  scope: AccountScope,
  { name, filter }: SaveSegmentInput,
): Promise<SaveResult> {
  const id = makeId();
  try {
    await tenantDb(scope).contactSegment.create({
      data: { id, accountId: scope, name, filter, createdAt: now() },
    });
    return { ok: true, segmentId: id };
  } catch (error) {
    if (violatedIndex(error) === "ContactSegment_accountId_name_key") {
      return { ok: false, reason: "name_taken" };
    }
    throw error;
  }
}

/** Deletes a segment; its contacts stay. Doing it again changes nothing. */
export async function deleteSegment(
  scope: AccountScope,
  { segmentId }: { segmentId: string },
): Promise<void> {
  await tenantDb(scope).contactSegment.deleteMany({ where: { id: segmentId } });
}
