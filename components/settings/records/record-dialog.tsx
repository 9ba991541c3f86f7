"use client";

import { Pencil, Plus } from "lucide-react";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { Ack } from "@/lib/events";

type RecordForm<Input, Value> = {
  send: (input: Input) => Promise<Ack<Value>>;
  /** Fields that can be wrong, by name. */
  fields: string[];
  read: (form: FormData) => Input;
  /** The fields, each told what is wrong with it. */
  children: (errorOf: (field: string) => string | null) => ReactNode;
  submitLabel?: string;
  onSaved?: (value: Value) => void;
};

const titles = {
  label: { create: "New label", change: "Change label" },
  team: { create: "New team", change: "Change team" },
  macro: { create: "New macro", change: "Change macro" },
  canned: { create: "New canned response", change: "Change canned response" },
  attribute: { create: "New attribute", change: "Change attribute" },
} satisfies Record<string, { create: PlainText; change: PlainText }>;

type RecordDialogProps<Input, Value> = RecordForm<Input, Value> & {
  /** Gives button and dialog their usual titles. */
  noun?: keyof typeof titles;
  /** What the one that is changed is called; null makes a new one. */
  name: string | null;
  /** The button that opens it, where it is not the usual one. */
  trigger?: ReactNode;
  title?: string;
  description?: string;
};

/** Makes something of the workspace, or changes it. */
export function RecordDialog<Input, Value = unknown>({
  noun,
  name,
  trigger,
  title,
  description,
  ...form
}: RecordDialogProps<Input, Value>) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const usualTitle = noun ? t(titles[noun][name === null ? "create" : "change"]) : "";
  const usual =
    name === null ? (
      <Button variant="primary">
        <Plus aria-hidden /> {usualTitle}
      </Button>
    ) : (
      <Button variant="ghost" size="icon" aria-label={t("Change {name}", { name })}>
        <Pencil aria-hidden />
      </Button>
    );
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger ?? usual}</DialogTrigger>
      <DialogContent title={title ?? usualTitle} {...(description && { description })}>
        <Form {...form} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

type FormProps<Input, Value> = RecordForm<Input, Value> & { onDone: () => void };

function Form<Input, Value>({
  send,
  fields,
  read,
  children,
  submitLabel,
  onSaved,
  onDone,
}: FormProps<Input, Value>) {
  const t = useWords();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send,
    fields,
    onDone: (value: Value) => {
      onDone();
      onSaved?.(value);
    },
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(read(new FormData(event.currentTarget)));
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      {children(errorOf)}
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        {submitLabel ?? t("Save")}
      </Button>
    </form>
  );
}
