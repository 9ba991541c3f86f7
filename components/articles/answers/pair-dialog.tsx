"use client";

import { Pencil, Plus } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { languageName } from "@/components/articles/language-name";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Textarea } from "@/components/ui/form/textarea";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { PairInput, PairView } from "@/lib/schemas/knowledge/pair";
import { mailLocales } from "@/lib/words/mail-locales";
import { changePairAction, createPairAction } from "@/server/answer-pairs/actions";

type PairDialogProps = {
  pair?: PairView;
  locale: string;
  /** What a new one begins with. */
  question?: string;
};

/** Writes a question with its answer, or corrects one, which approves it. */
export function PairDialog({ pair, locale, question }: PairDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {pair ? (
          <Button variant="ghost" size="icon" aria-label="Change this answer">
            <Pencil aria-hidden />
          </Button>
        ) : (
          <Button variant={question ? "secondary" : "primary"} size={question ? "sm" : "md"}>
            <Plus aria-hidden /> {question ? "Answer" : "New answer"}
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={pair ? "Change answer" : "New answer"}>
        <PairForm
          {...(pair && { pair })}
          {...(question && { question })}
          locale={locale}
          onDone={() => setOpen(false)}
        />
      </DialogContent>
    </Dialog>
  );
}

function PairForm({ pair, locale, question, onDone }: PairDialogProps & { onDone: () => void }) {
  const send = (input: PairInput) =>
    pair ? changePairAction({ ...input, pairId: pair.id }) : createPairAction(input);
  const fields = ["question", "answer", "locale"];
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    void submit({ question: text("question"), answer: text("answer"), locale: text("locale") });
  };
  const locales = [...new Set([pair?.locale ?? locale, ...mailLocales])];
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Question" error={errorOf("question")} isRequired>
        <Input
          name="question"
          dir="auto"
          defaultValue={pair?.question ?? question}
          autoComplete="off"
        />
      </Field>
      <Field label="Answer" hint="Markdown is understood." error={errorOf("answer")} isRequired>
        <Textarea name="answer" dir="auto" defaultValue={pair?.answer} className="min-h-32" />
      </Field>
      <Field label="Language" error={errorOf("locale")}>
        <Select name="locale" defaultValue={pair?.locale ?? locale}>
          {locales.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        {pair?.status === "approved" || !pair ? "Save" : "Save and approve"}
      </Button>
    </form>
  );
}
