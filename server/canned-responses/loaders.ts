import "server-only";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import { requireActor } from "@/server/auth/session";
import { listCanned } from "@/server/canned-responses/queries";

/** The canned responses, for every member. */
export async function loadCanned(): Promise<CannedView[]> {
  return listCanned((await requireActor()).scope);
}
