import Link from "next/link";
import { importStateNames, importStateTones } from "@/components/contacts/import/state-words";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import type { ImportView } from "@/lib/schemas/contacts/import";

/** Earlier imports, each with what came of it. */
export function ImportList({ imports }: { imports: ImportView[] }) {
  if (imports.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Earlier imports" description="Kept for 30 days." />
      <ul aria-label="Imports" className="-mx-2 flex flex-col">
        {imports.map(({ id, fileName, state, createdCount, updatedCount, createdAt }) => (
          <li key={id}>
            <Link
              href={`/app/contacts/import/${id}`}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 rounded-md px-2 py-2 text-sm transition-colors duration-150 hover:bg-fill"
            >
              <bdi className="min-w-0 flex-1 truncate font-medium">{fileName}</bdi>
              {state === "done" && (
                <span data-tabular className="text-xs text-soft">
                  {createdCount} new, {updatedCount} changed
                </span>
              )}
              <Badge tone={importStateTones[state]}>{importStateNames[state]}</Badge>
              <Time iso={createdAt} style="short" className="text-xs text-faint" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
