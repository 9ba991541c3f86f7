"use client";

import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { TargetSelect } from "@/components/contacts/import/target-select";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import {
  type ColumnTarget,
  type ExistingChoice,
  existingChoices,
  type ImportView,
  type KnownAttribute,
} from "@/lib/schemas/contacts/import";
import { checkImportAction } from "@/server/contact-imports/actions";

const existingWords: Record<ExistingChoice, PlainText> = {
  update: "Take over what the file says",
  fill: "Only fill in what is missing",
  skip: "Leave as it is",
};

type MappingFormProps = { item: ImportView; targets: ColumnTarget[]; known: KnownAttribute[] };

/** Asks what each column is, with the first rows beside it, and what becomes of contacts that are known. */
export function MappingForm({ item, targets: guessed, known }: MappingFormProps) {
  const t = useWords();
  const { headers, samples } = item.columns;
  const [targets, setTargets] = useState(guessed);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: checkImportAction,
    fields: ["mapping.targets", "mapping.existing"],
    onDone: () => undefined,
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("existing");
    const existing = existingChoices.find((one) => one === chosen) ?? "update";
    void submit({ importId: item.id, mapping: { targets, existing } });
  };
  const choose = (at: number, target: ColumnTarget) =>
    setTargets(targets.map((one, index) => (index === at ? target : one)));
  return (
    <Card>
      <CardHeader title={t("Columns")} description={t("Say what each column holds.")} />
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormAlert message={errorOf("mapping.targets") ?? formError} />
        <ul aria-label={t("Columns")} className="divide-y">
          {headers.map((header, at) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names may repeat.
              key={at}
              className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[1fr_14rem]"
            >
              <div className="min-w-0 text-sm">
                <bdi className="block truncate font-medium">{header}</bdi>
                <bdi className="block truncate text-xs text-faint">
                  {samples.flatMap((row) => row[at] || []).join(" · ") || t("Empty")}
                </bdi>
              </div>
              <TargetSelect
                header={header}
                target={targets[at] ?? "ignore"}
                known={known}
                onChoose={(target) => choose(at, target)}
              />
            </li>
          ))}
        </ul>
        <Field
          label={t("Contacts that are known already")}
          hint={t(
            "By their identifier, or by an address that is proved or was put in by your people.",
          )}
        >
          <Select name="existing" defaultValue={item.mapping?.existing ?? "update"}>
            {existingChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(existingWords[choice])}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          type="submit"
          // Once it was checked the import itself is what leads on.
          variant={item.state === "checked" ? "secondary" : "primary"}
          className="self-end"
          disabled={isBlocked}
          isBusy={isBusy}
        >
          {item.state === "checked" ? t("Check again") : t("Check the file")}
        </Button>
      </form>
    </Card>
  );
}
