"use client";

import { Trash2 } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { KeptOutcome, KeptQuestionView } from "@/lib/schemas/assistant/view";
import { dropQuestionAction } from "@/server/assistant/actions/try-assistant";

/** The administrator's test questions: what comes now, and what came before the last difference. */
export function KeptQuestions({ kept }: { kept: KeptQuestionView[] }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <Card>
      <CardHeader
        title={t("Test questions")}
        description={t("Asked again after every change of knowledge or settings.")}
      />
      {kept.length === 0 ? (
        <p className="text-sm text-soft">{t("None yet. Try a question above and keep it.")}</p>
      ) : (
        <ul aria-label={t("Test questions")} className="flex flex-col divide-y">
          {kept.map(({ id, question, outcome, before, changedAt }) => (
            <li key={id} className="flex items-start gap-3 py-3 text-sm">
              <div className="flex min-w-0 flex-1 flex-col gap-1">
                <p dir="auto" className="text-start font-medium [overflow-wrap:anywhere]">
                  {question}
                </p>
                {outcome && <OutcomeLine outcome={outcome} />}
                {before && changedAt && (
                  <details className="text-xs text-soft">
                    <summary>
                      <Rich
                        text={t.open("Was different until {time}")}
                        values={{ time: <Time iso={changedAt} style="short" /> }}
                      />
                    </summary>
                    <OutcomeLine outcome={before} />
                  </details>
                )}
              </div>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t("Remove {name}", { name: question })}
                isBusy={isBusy}
                onClick={() => act(() => dropQuestionAction({ testId: id }))}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function OutcomeLine({ outcome }: { outcome: KeptOutcome }) {
  const t = useWords();
  const isAnswer = outcome.kind === "answer";
  return (
    <p dir="auto" className="text-start text-soft [overflow-wrap:anywhere]">
      <Badge tone={isAnswer ? "assistant" : "waiting"}>
        {isAnswer ? t("Answer") : t("To a person")}
      </Badge>{" "}
      {outcome.source && <span className="font-medium">{outcome.source}: </span>}
      {outcome.text}
    </p>
  );
}
