import type { CannedView } from "@/lib/schemas/writing/canned-response";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The workspace's canned responses by shortcut. */
export function listCanned(scope: AccountScope): Promise<CannedView[]> {
  return tenantDb(scope).cannedResponse.findMany({
    orderBy: { shortcut: "asc" },
    select: { id: true, shortcut: true, text: true },
  });
}
