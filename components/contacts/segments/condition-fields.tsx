"use client";

import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { DefinitionView } from "@/lib/schemas/attribute";
import type { ContactCondition } from "@/lib/schemas/contacts/filter";
import { localeNames } from "@/lib/words/locale-names";

/** A condition while it is written: whatever its field may need. */
export type Draft = {
  id: string;
  field: ContactCondition["field"];
  key: string;
  is: string;
  value: string;
};

type ConditionFieldsProps = {
  draft: Draft;
  definitions: DefinitionView[];
  onChange: (draft: Draft) => void;
};

const fieldNames: Record<ContactCondition["field"], PlainText> = {
  attribute: "Attribute",
  seen: "Last seen",
  created: "Known since",
  language: "Language",
};

const attributeWords: Record<string, PlainText> = {
  equals: "is",
  differs: "is not",
  contains: "contains",
  present: "is known",
  absent: "is not known",
};
const dateWords: Record<string, PlainText> = {
  within: "within the last days",
  older: "longer ago than days",
};

const first = { attribute: "equals", seen: "within", created: "within", language: "" } as const;

const isField = (value: string): value is ContactCondition["field"] => value in fieldNames;

/** What, how compared, with which value. */
export function ConditionFields({ draft, definitions, onChange }: ConditionFieldsProps) {
  const t = useWords();
  const { id, field, key, is, value } = draft;
  const definition = definitions.find((one) => one.key === key);
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const said = (words: Record<string, PlainText>) =>
    Object.fromEntries(Object.entries(words).map(([one, name]) => [one, t(name)]));
  const choose = (next: string) => {
    if (isField(next)) set({ field: next, is: first[next], value: "" });
  };
  return (
    <>
      <Choice label={t("What")} value={field} words={said(fieldNames)} onChoose={choose} />
      {field === "attribute" && (
        <>
          <Input
            aria-label={t("Name of the attribute")}
            placeholder="plan"
            className="w-32"
            list={`keys-${id}`}
            value={key}
            onChange={(event) => set({ key: event.target.value.trim() })}
          />
          <datalist id={`keys-${id}`}>
            {definitions.map((one) => (
              <option key={one.id} value={one.key}>
                {one.label}
              </option>
            ))}
          </datalist>
          <Choice
            label={t("How")}
            value={is}
            words={said(attributeWords)}
            onChoose={(next) => set({ is: next })}
          />
        </>
      )}
      {(field === "seen" || field === "created") && (
        <Choice
          label={t("How")}
          value={is}
          words={said(dateWords)}
          onChoose={(next) => set({ is: next })}
        />
      )}
      {field === "language" ? (
        <Choice
          label={t("Value")}
          value={value}
          words={{ "": t("Choose"), ...localeNames }}
          onChoose={(next) => set({ value: next })}
        />
      ) : (
        is !== "present" &&
        is !== "absent" && (
          <>
            <Input
              aria-label={t("Value")}
              className="min-w-24 flex-1"
              list={`values-${id}`}
              type={field === "attribute" ? "text" : "number"}
              min={1}
              max={3650}
              maxLength={255}
              value={value}
              onChange={(event) => set({ value: event.target.value })}
            />
            <datalist id={`values-${id}`}>
              {(definition?.type === "boolean"
                ? ["true", "false"]
                : (definition?.options ?? [])
              ).map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          </>
        )
      )}
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  words: Record<string, string>;
  onChoose: (value: string) => void;
};

const Choice = ({ label, value, words, onChoose }: ChoiceProps) => (
  <Select
    aria-label={label}
    className="w-40 max-sm:flex-1"
    value={value}
    onChange={(event) => onChoose(event.target.value)}
  >
    {Object.entries(words).map(([id, name]) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
);
