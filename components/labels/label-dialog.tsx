"use client";

import { Pencil, Plus } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { type LabelInput, type LabelView, labelColors } from "@/lib/schemas/triage/label";
import { changeLabelAction, createLabelAction } from "@/server/labels/actions";

/** Makes a label, or changes the given one. */
export function LabelDialog({ label }: { label?: LabelView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {label ? (
          <Button variant="ghost" size="icon" aria-label={`Change ${label.title}`}>
            <Pencil aria-hidden />
          </Button>
        ) : (
          <Button variant="primary">
            <Plus aria-hidden /> New label
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={label ? "Change label" : "New label"}>
        <LabelForm {...(label && { label })} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function LabelForm({ label, onDone }: { label?: LabelView; onDone: () => void }) {
  const send = (input: LabelInput) =>
    label ? changeLabelAction({ ...input, labelId: label.id }) : createLabelAction(input);
  const fields = ["title", "description", "color"];
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [title, description, color] = fields.map((name) => String(form.get(name)));
    void submit({ title: title ?? "", description: description ?? "", color: color ?? "" });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Name" error={errorOf("title")} isRequired>
        <Input name="title" defaultValue={label?.title} autoComplete="off" dir="auto" />
      </Field>
      <Field label="When to use it" error={errorOf("description")}>
        <Input name="description" defaultValue={label?.description} autoComplete="off" dir="auto" />
      </Field>
      <ColorChoice chosen={label?.color ?? labelColors[0]} />
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

const colorNames = ["Grey", "Teal", "Blue", "Violet", "Pink", "Red", "Amber", "Green"];

function ColorChoice({ chosen }: { chosen: string }) {
  // A colour that the API gave stays among the choices.
  const colors: string[] = [...new Set([...labelColors, chosen])];
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">Colour</legend>
      <div className="flex flex-wrap gap-2">
        {colors.map((color, index) => (
          <input
            key={color}
            type="radio"
            name="color"
            value={color}
            defaultChecked={color === chosen}
            aria-label={colorNames[index] ?? color}
            style={{ backgroundColor: color }}
            className="size-7 appearance-none rounded-full border-2 border-raised outline-offset-2 checked:outline-2 checked:outline-ink pointer-coarse:size-9"
          />
        ))}
      </div>
    </fieldset>
  );
}
