"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import Link from "next/link";
import { PassageList } from "@/components/assistant/passage-list";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { RunView } from "@/lib/schemas/assistant/view";

type RecentRunsProps = { assistantId: string; runs: RunView[]; isFlagged: boolean };

const stateWords: Record<RunView["state"], PlainText> = {
  working: "Working",
  answered: "Answered",
  handed_over: "To a person",
  dropped: "Dropped",
};

/** What customers asked it lately: each opens its sources, so that a bad answer leads to the text to mend. */
export function RecentRuns({ assistantId, runs, isFlagged }: RecentRunsProps) {
  const t = useWords();
  const page = `/app/settings/assistant/${assistantId}`;
  return (
    <Card>
      <CardHeader
        title={t("What it was asked")}
        description={t("Open one to see its sources and, with a model, what the model was given.")}
        action={
          <Link
            href={isFlagged ? page : `${page}?flagged=1`}
            scroll={false}
            className="text-sm underline underline-offset-4"
          >
            {isFlagged ? t("Show all") : t("Only bad ratings")}
          </Link>
        }
      />
      {runs.length === 0 ? (
        <p className="text-sm text-soft">
          {isFlagged ? t("No answer was rated badly.") : t("Nobody has asked it anything yet.")}
        </p>
      ) : (
        <ul aria-label={t("Questions")} className="flex flex-col divide-y">
          {runs.map((run) => (
            <li key={run.id}>
              <Run run={run} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Run({ run }: { run: RunView }) {
  const t = useWords();
  return (
    <details className="py-2 text-sm">
      <summary className="flex cursor-pointer flex-wrap items-center gap-2">
        <Badge tone={run.state === "answered" ? "assistant" : "neutral"}>
          {t(stateWords[run.state])}
        </Badge>
        {run.rating === 1 && (
          <ThumbsUp className="size-4 text-delivered" aria-label={t("Helpful")} />
        )}
        {run.rating === -1 && (
          <ThumbsDown className="size-4 text-failed" aria-label={t("Not helpful")} />
        )}
        <span dir="auto" className="min-w-0 flex-1 truncate text-start">
          {run.question}
        </span>
        <span className="text-xs text-faint">
          <Time iso={run.startedAt} style="short" />
        </span>
      </summary>
      <div className="flex flex-col gap-2 py-2">
        {run.reason && <p className="text-soft">{t.known(run.reason)}</p>}
        <PassageList passages={run.passages} />
        {run.conversationNumber !== null && (
          <Link
            href={`/app/conversations/${run.conversationNumber}`}
            className="self-start text-xs underline underline-offset-4"
          >
            {t("Conversation {number}", { number: String(run.conversationNumber) })}
          </Link>
        )}
        {run.model && (
          <p className="text-xs text-soft">
            {t("{model}, {tokens} tokens", { model: run.model, tokens: run.tokens })}
          </p>
        )}
        {run.prompt && <Talk title={t("What the model was given")} text={run.prompt} />}
        {run.output && <Talk title={t("What it gave")} text={run.output} />}
      </div>
    </details>
  );
}

function Talk({ title, text }: { title: string; text: string }) {
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-xs text-soft">{title}</figcaption>
      <pre className="max-h-64 overflow-auto rounded-md bg-fill p-2 text-xs whitespace-pre-wrap">
        {text}
      </pre>
    </figure>
  );
}
