import type { LabelView, UsedLabelView } from "@/lib/schemas/triage/label";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The workspace's labels by name. */
export function listLabels(scope: AccountScope): Promise<LabelView[]> {
  return tenantDb(scope).label.findMany({
    orderBy: { title: "asc" },
    select: { id: true, title: true, description: true, color: true },
  });
}

/** The same with how many conversations carry each. */
export async function listUsedLabels(scope: AccountScope): Promise<UsedLabelView[]> {
  const labels = await tenantDb(scope).label.findMany({
    orderBy: { title: "asc" },
    include: { _count: { select: { conversations: true } } },
  });
  return labels.map(({ id, title, description, color, _count }) => ({
    ...{ id, title, description, color },
    conversationCount: _count.conversations,
  }));
}
