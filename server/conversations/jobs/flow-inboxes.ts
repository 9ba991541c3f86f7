import type { FlowSettings } from "@/lib/inbox/flow";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { parseInboxSettings } from "@/server/inboxes/settings";

type FlowInbox = { id: string; scope: AccountScope; flow: FlowSettings };

/** Inboxes of all accounts that want something to happen by itself. */
export async function listFlowInboxes(part: keyof FlowSettings): Promise<FlowInbox[]> {
  const rows = await systemDb().inbox.findMany({
    where: { settings: { path: ["flow", part, "isEnabled"], equals: true } },
    select: { id: true, accountId: true, name: true, settings: true },
  });
  return rows.map(({ accountId, ...inbox }) => ({
    ...{ id: inbox.id, scope: grantScope(accountId) },
    flow: parseInboxSettings(inbox).flow,
  }));
}
