import { type MacroView, macroSteps } from "@/lib/schemas/triage/macro";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The workspace's macros by name; one that an older version wrote and that cannot be read is left out. */
export async function listMacros(scope: AccountScope): Promise<MacroView[]> {
  const rows = await tenantDb(scope).macro.findMany({ orderBy: { name: "asc" } });
  return rows.flatMap(({ id, name, description, steps }) => {
    const { data } = macroSteps.safeParse(steps);
    return data ? [{ id, name, description, steps: data }] : [];
  });
}
