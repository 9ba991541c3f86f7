import "server-only";
import type { UsedLabelView } from "@/lib/schemas/triage/label";
import { requireActor } from "@/server/auth/session";
import { listUsedLabels } from "@/server/labels/queries";

/** The labels with their use, for administrators. */
export async function loadLabels(): Promise<UsedLabelView[]> {
  const { scope } = await requireActor("administrator");
  return listUsedLabels(scope);
}
