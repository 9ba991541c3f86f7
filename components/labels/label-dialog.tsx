"use client";

import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { type LabelInput, type LabelView, labelColors } from "@/lib/schemas/triage/label";
import { changeLabelAction, createLabelAction } from "@/server/labels/actions";

/** Makes a label, or changes the given one. */
export function LabelDialog({ label }: { label?: LabelView }) {
  const t = useWords();
  return (
    <RecordDialog<LabelInput>
      noun="label"
      name={label?.title ?? null}
      fields={["title", "description", "color"]}
      read={(form) => ({
        title: String(form.get("title")),
        description: String(form.get("description")),
        color: String(form.get("color")),
      })}
      send={(input) =>
        label ? changeLabelAction({ ...input, labelId: label.id }) : createLabelAction(input)
      }
    >
      {(errorOf) => (
        <>
          <Field label={t("Name")} error={errorOf("title")} isRequired>
            <Input name="title" defaultValue={label?.title} autoComplete="off" dir="auto" />
          </Field>
          <Field label={t("When to use it")} error={errorOf("description")}>
            <Input
              name="description"
              defaultValue={label?.description}
              autoComplete="off"
              dir="auto"
            />
          </Field>
          <ColorChoice chosen={label?.color ?? labelColors[0]} />
        </>
      )}
    </RecordDialog>
  );
}

const colorNames: PlainText[] = ["Grey", "Teal", "Blue", "Violet", "Pink", "Red", "Amber", "Green"];

function ColorChoice({ chosen }: { chosen: string }) {
  const t = useWords();
  // A colour that the API gave stays among the choices.
  const colors: string[] = [...new Set([...labelColors, chosen])];
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{t("Colour")}</legend>
      <div className="flex flex-wrap gap-2">
        {colors.map((color, index) => (
          <input
            key={color}
            type="radio"
            name="color"
            value={color}
            defaultChecked={color === chosen}
            aria-label={t(colorNames[index] ?? "Grey")}
            style={{ backgroundColor: color }}
            className="size-7 appearance-none rounded-full border-2 border-raised outline-offset-2 checked:outline-2 checked:outline-ink pointer-coarse:size-9"
          />
        ))}
      </div>
    </fieldset>
  );
}
