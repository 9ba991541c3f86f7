"use client";

import { useState } from "react";
import { attributeTypeNames, subjectNames } from "@/components/attributes/type-names";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import { attributeTypes } from "@/lib/attributes/attribute-value";
import {
  attributeSubjects,
  type DefinitionInput,
  type DefinitionView,
} from "@/lib/schemas/attribute";
import { changeDefinitionAction, defineAttributeAction } from "@/server/attributes/actions";

/** Defines an attribute, or changes what the given one is called and offers. */
export function DefinitionDialog({ definition }: { definition?: DefinitionView }) {
  const t = useWords();
  const [type, setType] = useState(definition?.type ?? "text");
  return (
    <RecordDialog<DefinitionInput>
      noun="attribute"
      name={definition?.label ?? null}
      fields={["subject", "key", "label", "type", "options"]}
      read={(form) => ({
        subject: attributeSubjects.find((one) => one === form.get("subject")) ?? "contact",
        key: String(form.get("key") ?? "").trim(),
        label: String(form.get("label")),
        type,
        options: String(form.get("options") ?? "")
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean),
      })}
      send={(input) =>
        definition
          ? changeDefinitionAction({ ...input, definitionId: definition.id })
          : defineAttributeAction(input)
      }
    >
      {(errorOf) => (
        <>
          {!definition && (
            <Field label={t("Of")} error={errorOf("subject")}>
              <Select name="subject" defaultValue="contact">
                {attributeSubjects.map((subject) => (
                  <option key={subject} value={subject}>
                    {t(subjectNames[subject])}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={t("Name")} error={errorOf("label")} isRequired>
            <Input name="label" defaultValue={definition?.label} autoComplete="off" dir="auto" />
          </Field>
          {!definition && (
            <>
              <Field
                label={t("Key")}
                hint={t("As your site sends it, like plan. It cannot be changed later.")}
                error={errorOf("key")}
                isRequired
              >
                <Input name="key" autoComplete="off" autoCapitalize="none" spellCheck={false} />
              </Field>
              <Field label={t("Type")} error={errorOf("type")}>
                <Select
                  value={type}
                  onChange={(event) =>
                    setType(attributeTypes.find((one) => one === event.target.value) ?? "text")
                  }
                >
                  {attributeTypes.map((one) => (
                    <option key={one} value={one}>
                      {t(attributeTypeNames[one])}
                    </option>
                  ))}
                </Select>
              </Field>
            </>
          )}
          {type === "list" && (
            <Field
              label={t("Choices")}
              hint={t("One a line.")}
              error={errorOf("options")}
              isRequired
            >
              <Textarea
                name="options"
                rows={4}
                dir="auto"
                defaultValue={definition?.options.join("\n")}
              />
            </Field>
          )}
        </>
      )}
    </RecordDialog>
  );
}
