import "server-only";
import type { DefinitionView } from "@/lib/schemas/attribute";
import { listDefinitions } from "@/server/attributes/queries";
import { requireActor } from "@/server/auth/session";

/** Every attribute that is defined, for administrators. */
export async function loadDefinitions(): Promise<DefinitionView[]> {
  const { scope } = await requireActor("administrator");
  return listDefinitions(scope);
}
