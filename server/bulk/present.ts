import type { BulkRunView } from "@/lib/schemas/triage/bulk";
import type { Prisma } from "@/server/db/client";

type BulkRunRow = Prisma.BulkRunGetPayload<object>;

/** A bulk change as its maker follows it. */
export function presentBulkRun(row: BulkRunRow): BulkRunView {
  const { id, userId, state, total, done, refused, problem } = row;
  return { id, userId, state, total, done, refused, problem };
}
