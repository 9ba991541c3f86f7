import type { FailedJobView } from "@/lib/schemas/job";
import { jobDefinitions } from "@/server/jobs/definitions";
import type { FailedJobRow } from "@/server/jobs/queries";

const titles = new Map(
  Object.entries(jobDefinitions).map(([name, definition]) => [name, definition.title]),
);

export function presentFailedJob(row: FailedJobRow): FailedJobView {
  return {
    id: row.id,
    title: titles.get(row.name) ?? row.name,
    name: row.name,
    error: row.error ?? "No error was recorded.",
    attempts: row.attempts,
    lastRunAt: row.lastRunAt.toISOString(),
  };
}
