"use client";

import Link from "next/link";
import { importStateNames, importStateTones } from "@/components/contacts/import/state-words";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { useWords } from "@/components/words/words-provider";
import type { ImportView } from "@/lib/schemas/contacts/import";

/** Earlier imports, each with what came of it. */
export function ImportList({ imports }: { imports: ImportView[] }) {
  const t = useWords();
  if (imports.length === 0) return null;
  return (
    <Card>
      <CardHeader title={t("Earlier imports")} description={t("Kept for 30 days.")} />
      <ul aria-label={t("Imports")} className="-mx-2 flex flex-col">
        {imports.map(({ id, fileName, state, createdCount, updatedCount, createdAt }) => (
          <li key={id}>
            <Link
              href={`/app/contacts/import/${id}`}
              className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 rounded-md px-2 py-2 text-sm transition-colors duration-150 hover:bg-fill"
            >
              <bdi className="min-w-0 flex-1 truncate font-medium">{fileName}</bdi>
              {state === "done" && (
                <span data-tabular className="text-xs text-soft">
                  {t("{created} new, {updated} changed", {
                    created: createdCount,
                    updated: updatedCount,
                  })}
                </span>
              )}
              <Badge tone={importStateTones[state]}>{t(importStateNames[state])}</Badge>
              <Time iso={createdAt} style="short" className="text-xs text-faint" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
