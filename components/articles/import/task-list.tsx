"use client";

import { RefreshCw } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { useLookAgain } from "@/components/ui/use-look-again";
import type { TaskView } from "@/lib/schemas/knowledge/task";
import { startTaskAction } from "@/server/imports/actions";

const names: Record<TaskView["kind"], string> = {
  import_files: "Files",
  import_page: "Web page",
  import_sitemap: "Sitemap",
  reindex: "New index",
};

const tones = {
  queued: "waiting",
  running: "waiting",
  done: "delivered",
  failed: "failed",
} as const;
const words = { queued: "Waiting", running: "Running", done: "Done", failed: "Failed" } as const;
const everyMs = 2_000;

/** Imports and new indexes with how far they are; looks again while one runs. */
export function TaskList({ tasks }: { tasks: TaskView[] }) {
  const { act, isBusy } = useAct();
  const isRunning = tasks.some(({ state }) => state === "queued" || state === "running");
  useLookAgain({ isWaiting: isRunning, everyMs });
  return (
    <Card>
      <CardHeader
        title="Progress"
        description="A new index makes everything findable again as it is now."
        action={
          <Button
            disabled={isRunning}
            isBusy={isBusy}
            onClick={() => act(() => startTaskAction({ kind: "reindex" }))}
          >
            <RefreshCw aria-hidden /> New index
          </Button>
        }
      />
      {tasks.length === 0 ? (
        <p className="text-sm text-soft">Nothing was imported yet.</p>
      ) : (
        <ul aria-label="Imports" className="divide-y">
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TaskLine({ task }: { task: TaskView }) {
  const { kind, state, total, done, failed, report, createdAt } = task;
  return (
    <li className="flex flex-col gap-1 py-3 text-sm">
      <div className="flex items-center gap-3">
        <span className="flex-1 font-medium">{names[kind]}</span>
        <span data-tabular className="text-xs text-soft">
          {done} of {total}
          {failed > 0 && `, ${failed} failed`}
        </span>
        <Badge tone={tones[state]}>{words[state]}</Badge>
        <Time iso={createdAt} style="short" className="text-xs text-faint" />
      </div>
      {state === "running" && total > 0 && (
        <progress
          aria-label={names[kind]}
          value={done + failed}
          max={total}
          className="h-1 w-full accent-accent"
        />
      )}
      {report.length > 0 && (
        <details className="text-xs text-soft">
          <summary>What did not come in</summary>
          <ul className="mt-1 list-disc ps-5">
            {report.map((line) => (
              <li key={line} className="break-words">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
