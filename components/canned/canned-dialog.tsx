"use client";

import { Pencil, Plus } from "lucide-react";
import { type SubmitEvent, useRef, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Textarea } from "@/components/ui/form/textarea";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { CannedInput, CannedView } from "@/lib/schemas/writing/canned-response";
import { cannedVariables } from "@/lib/words/canned/canned-text";
import { changeCannedAction, createCannedAction } from "@/server/canned-responses/actions";

/** Makes a canned response, or changes the given one. */
export function CannedDialog({ response }: { response?: CannedView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {response ? (
          <Button variant="ghost" size="icon" aria-label={`Change /${response.shortcut}`}>
            <Pencil aria-hidden />
          </Button>
        ) : (
          <Button variant="primary">
            <Plus aria-hidden /> New response
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={response ? "Change canned response" : "New canned response"}>
        <CannedForm {...(response && { response })} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function CannedForm({ response, onDone }: { response?: CannedView; onDone: () => void }) {
  const send = (input: CannedInput) =>
    response ? changeCannedAction({ ...input, cannedId: response.id }) : createCannedAction(input);
  const fields = ["shortcut", "text"];
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
  const text = useRef<HTMLTextAreaElement>(null);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({ shortcut: String(form.get("shortcut")), text: String(form.get("text")) });
  };
  const put = (variable: string) => {
    const box = text.current;
    if (!box) return;
    box.setRangeText(`{{${variable}}}`, box.selectionStart, box.selectionEnd, "end");
    box.focus();
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Shortcut" hint="Typed after /" error={errorOf("shortcut")} isRequired>
        <Input name="shortcut" defaultValue={response?.shortcut} autoComplete="off" />
      </Field>
      <Field label="Text" error={errorOf("text")} isRequired>
        <Textarea ref={text} name="text" defaultValue={response?.text} rows={6} />
      </Field>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="mb-1 text-xs text-soft">Put in</legend>
        {Object.entries(cannedVariables).map(([variable, words]) => (
          <Button key={variable} size="sm" title={`{{${variable}}}`} onClick={() => put(variable)}>
            {words}
          </Button>
        ))}
      </fieldset>
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
