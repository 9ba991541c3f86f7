"use client";

import { Pencil, Plus } from "lucide-react";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { Ack } from "@/lib/events";

type RecordForm<Input> = {
  send: (input: Input) => Promise<Ack<unknown>>;
  /** Fields that can be wrong, by name. */
  fields: string[];
  read: (form: FormData) => Input;
  /** The fields, each told what is wrong with it. */
  children: (errorOf: (field: string) => string | null) => ReactNode;
};

type RecordDialogProps<Input> = RecordForm<Input> & {
  /** "label", "team" … */
  noun: string;
  /** What the one that is changed is called; null makes a new one. */
  name: string | null;
};

/** Makes something of the workspace's settings, or changes it. */
export function RecordDialog<Input>({ noun, name, ...form }: RecordDialogProps<Input>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {name === null ? (
          <Button variant="primary">
            <Plus aria-hidden /> New {noun}
          </Button>
        ) : (
          <Button variant="ghost" size="icon" aria-label={`Change ${name}`}>
            <Pencil aria-hidden />
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={name === null ? `New ${noun}` : `Change ${noun}`}>
        <Form {...form} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

type FormProps<Input> = RecordForm<Input> & { onDone: () => void };

function Form<Input>({ send, fields, read, children, onDone }: FormProps<Input>) {
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
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
        Save
      </Button>
    </form>
  );
}
