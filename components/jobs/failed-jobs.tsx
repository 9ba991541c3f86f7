"use client";

import { RotateCcw } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { FailedJobView } from "@/lib/schemas/job";
import { retryJobAction } from "@/server/jobs/actions";

/** What went wrong in the background, each to be tried again. */
export function FailedJobs({ jobs }: { jobs: FailedJobView[] }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <ul aria-label={t("Failed jobs")} className="divide-y">
      {jobs.map((job) => (
        <li key={job.id} className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <p className="text-sm font-medium">{job.title}</p>
              <p className="text-xs text-soft">
                {job.name} · {t.count(job.attempts, "1 attempt", "{count} attempts")} ·{" "}
                <Rich
                  text={t.open("last tried {time}")}
                  values={{ time: <Time iso={job.lastRunAt} style="full" /> }}
                />
              </p>
            </div>
            <Button
              size="sm"
              disabled={isBusy}
              aria-label={t("Try again: {title}", { title: job.title })}
              onClick={() =>
                act(
                  () => retryJobAction({ jobId: job.id }),
                  () => toast.success(t("The job runs again.")),
                )
              }
            >
              <RotateCcw aria-hidden />
              {t("Try again")}
            </Button>
          </div>
          <pre className="max-h-40 overflow-auto rounded-md bg-fill px-3 py-2 font-mono text-xs break-words whitespace-pre-wrap text-failed">
            {job.error}
          </pre>
        </li>
      ))}
    </ul>
  );
}
