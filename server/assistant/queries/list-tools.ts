import type { ToolView } from "@/lib/schemas/assistant/tool";
import { parseAssistantSettings } from "@/server/assistant/settings";
import { isHostAllowed, openHeaders } from "@/server/assistant/tools/tool";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** An assistant's tools, the oldest first; of their secret headers the names alone. */
export async function listTools(scope: AccountScope, assistantId: string): Promise<ToolView[]> {
  const rows = await tenantDb(scope).assistantTool.findMany({
    where: { assistantId },
    orderBy: { createdAt: "asc" },
    include: { assistant: { select: { settings: true } } },
  });
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, description: row.description, url: row.url },
    method: row.method === "POST" ? "POST" : "GET",
    parameters: JSON.stringify(row.parameters, null, 2),
    headerNames: namesOf(row.headers),
    timeoutMs: row.timeoutMs,
    isEnabled: row.isEnabled,
    isAllowed: isHostAllowed(row.url, parseAssistantSettings(row.assistant.settings).toolHosts),
  }));
}

/** None when AUTH_SECRET has changed: they must be entered again. */
function namesOf(headers: string): string[] {
  try {
    return Object.keys(openHeaders(headers));
  } catch {
    return [];
  }
}
