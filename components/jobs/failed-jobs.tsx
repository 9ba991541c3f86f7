"use client";

import { RotateCcw } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import type { FailedJobView } from "@/lib/schemas/job";
import { retryJobAction } from "@/server/jobs/actions";

/** What went wrong in the background, each to be tried again. */
export function FailedJobs({ jobs }: { jobs: FailedJobView[] }) {
  const { act, isBusy } = useAct();
  return (
    <ul aria-label="Failed jobs" className="divide-y">
      {jobs.map((job) => (
        <li key={job.id} className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <p className="text-sm font-medium">{job.title}</p>
              <p className="text-xs text-soft">
                {job.name} · {job.attempts === 1 ? "1 attempt" : `${job.attempts} attempts`} · last
                tried <Time iso={job.lastRunAt} style="full" />
              </p>
            </div>
            <Button
              size="sm"
              disabled={isBusy}
              aria-label={`Try again: ${job.title}`}
              onClick={() =>
                act(
                  () => retryJobAction({ jobId: job.id }),
                  () => toast.success("The job runs again."),
                )
              }
            >
              <RotateCcw aria-hidden />
              Try again
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
