import { type SegmentView, segmentFilter } from "@/lib/schemas/contacts/filter";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The kept filters over contacts, by name; one of a time that knew other filters is passed over. */
export async function listSegments(scope: AccountScope): Promise<SegmentView[]> {
  const rows = await tenantDb(scope).contactSegment.findMany({
    orderBy: { name: "asc" },
    take: 200,
  });
  return rows.flatMap(({ id, name, filter }) => {
    const { data } = segmentFilter.safeParse(filter);
    return data ? [{ id, name, filter: data }] : [];
  });
}
