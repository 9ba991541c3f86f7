"use client";

import { Download } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { importStateNames, importStateTones } from "@/components/contacts/import/state-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { useLookAgain } from "@/components/ui/use-look-again";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { ImportView } from "@/lib/schemas/contacts/import";
import { cancelImportAction, startImportAction } from "@/server/contact-imports/actions";

const lookAgainMs = 1_000;

/** How far an import is, what a dry run found, and what came of it. */
export function ImportProgress({ item }: { item: ImportView }) {
  const t = useWords();
  const { id, state, doneRows, totalRows, error } = item;
  const { act, isBusy } = useAct();
  const isWorking = state === "checking" || state === "running";
  useLookAgain({ isWaiting: isWorking, everyMs: lookAgainMs });
  return (
    <Card>
      <CardHeader
        title={state === "checked" ? t("What would happen") : t("Progress")}
        action={<Badge tone={importStateTones[state]}>{t(importStateNames[state])}</Badge>}
      />
      {isWorking && (
        <progress
          aria-label={t(importStateNames[state])}
          {...(totalRows !== null && { value: doneRows, max: Math.max(1, totalRows) })}
          className="h-1.5 w-full accent-accent"
        />
      )}
      {error && (
        <p role="alert" className="mt-2 text-sm text-failed">
          {t.known(error)}
        </p>
      )}
      <Counts item={item} />
      <div className="flex flex-wrap justify-end gap-2">
        {item.hasErrors && (
          <Button asChild className="me-auto">
            <a href={`/api/agent/contacts/imports/${id}/errors`} download>
              <Download aria-hidden /> {t("Refused rows")}
            </a>
          </Button>
        )}
        {(isWorking || state === "checked") && (
          <Button disabled={isBusy} onClick={() => act(() => cancelImportAction({ importId: id }))}>
            {state === "running" ? t("Stop") : t("Cancel")}
          </Button>
        )}
        {state === "checked" && item.createdCount + item.updatedCount > 0 && (
          <Button
            variant="primary"
            isBusy={isBusy}
            disabled={isBusy}
            onClick={() => act(() => startImportAction({ importId: id }))}
          >
            {t("Import")}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Counts({ item }: { item: ImportView }) {
  const t = useWords();
  const { doneRows, createdCount, updatedCount, failedCount } = item;
  // Rows of one person become one contact; where known ones are passed over, those are among them.
  const joined = doneRows - createdCount - updatedCount - failedCount;
  const facts: { name: PlainText; count: number }[] = [
    { name: "Rows read", count: doneRows },
    { name: "New contacts", count: createdCount },
    { name: "Known, changed", count: updatedCount },
    ...(joined > 0 ? [{ name: "Known, or named twice", count: joined } as const] : []),
    { name: "Rows refused", count: failedCount },
  ];
  return (
    <dl className="my-4 grid grid-cols-2 gap-4 sm:grid-cols-5">
      {facts.map(({ name, count }) => (
        <div key={name} className="flex flex-col-reverse justify-end">
          <dt className="text-xs text-soft">{t(name)}</dt>
          <dd data-tabular className="text-xl font-semibold">
            {t.number(count)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
