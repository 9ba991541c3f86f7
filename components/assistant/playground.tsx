"use client";

import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { PassageList } from "@/components/assistant/passage-list";
import { FormAlert } from "@/components/auth/form-alert";
import { useAct } from "@/components/auth/use-act";
import { useSubmit } from "@/components/auth/use-submit";
import { MessageText } from "@/components/messages/message-text";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { TryView } from "@/lib/schemas/assistant/view";
import { keepQuestionAction, tryQuestionAction } from "@/server/assistant/actions/try-assistant";

/** Asks the assistant where no customer hears it, and shows what it found and why it would hand over. */
export function Playground({ assistantId }: { assistantId: string }) {
  const t = useWords();
  const [tried, setTried] = useState<{ question: string; view: TryView } | null>(null);
  const keep = useAct();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: tryQuestionAction,
    fields: ["question"],
    onDone: (view, { question }) => setTried({ question, view }),
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = String(new FormData(event.currentTarget).get("question"));
    void submit({ assistantId, question });
  };
  return (
    <Card>
      <CardHeader
        title={t("Try it")}
        description={t("No customer hears it. Saved settings count.")}
      />
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-3">
        <FormAlert message={formError} />
        <Field label={t("Question")} error={errorOf("question")}>
          <Input name="question" dir="auto" autoComplete="off" />
        </Field>
        <Button type="submit" className="self-end" disabled={isBlocked} isBusy={isBusy}>
          {t("Ask")}
        </Button>
      </form>
      {tried && (
        <section
          aria-label={t("What it says")}
          aria-live="polite"
          className="mt-4 flex flex-col gap-3"
        >
          <Verdict view={tried.view} />
          <PassageList passages={tried.view.passages} />
          <Button
            variant="link"
            size="sm"
            className="self-start"
            isBusy={keep.isBusy}
            onClick={() =>
              keep.act(
                () => keepQuestionAction({ assistantId, question: tried.question }),
                () => toast.success(t("Kept. It is asked again after every change.")),
              )
            }
          >
            {t("Keep this question as a test")}
          </Button>
        </section>
      )}
    </Card>
  );
}

function Verdict({ view }: { view: TryView }) {
  const t = useWords();
  if (view.kind === "hand-over") {
    return (
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone="waiting">{t("To a person")}</Badge>
        {view.text}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2 rounded-lg bg-assistant-soft p-3">
      <MessageText text={view.text} />
      {view.choices.length > 0 && (
        <p className="text-xs text-soft">
          {t("It offers: {choices}", { choices: view.choices.join(" · ") })}
        </p>
      )}
      {view.model && (
        <p className="text-xs text-soft">{t("Worded by {model}", { model: view.model })}</p>
      )}
    </div>
  );
}
