"use client";

import { X } from "lucide-react";
import { type DraftCondition, freshCondition } from "@/components/conversations/filter/draft-where";
import { choicesOf, comparisonsOf, fieldNames } from "@/components/conversations/filter/fields";
import { ValueChoice } from "@/components/conversations/filter/value-choice";
import { useDeskState } from "@/components/desk/desk-provider";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { ListField } from "@/lib/schemas/triage/list-where";

type ConditionRowProps = {
  condition: DraftCondition;
  onChange: (condition: DraftCondition) => void;
  onRemove: () => void;
};

const fields = Object.entries(fieldNames);
const isField = (value: string): value is ListField => value in fieldNames;

/** One demand: what, how compared, with which value. */
export function ConditionRow({ condition, onChange, onRemove }: ConditionRowProps) {
  const t = useWords();
  const { field, is, attribute } = condition;
  const isAttribute = field === "contact_attribute" || field === "conversation_attribute";
  const definitions = useDeskState((state) => state.directory.definitions);
  const defined = definitions.filter(({ subject }) => field === `${subject}_attribute`);
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Select
        aria-label={t("What")}
        className="w-44 max-sm:w-full"
        value={field}
        onChange={(event) => {
          const next = event.target.value;
          if (isField(next)) onChange({ ...freshCondition(next), key: condition.key });
        }}
      >
        {fields.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {isAttribute && (
        <>
          <Input
            aria-label={t("Name of the attribute")}
            placeholder={"plan"}
            className="w-28"
            list={`keys-${condition.key}`}
            value={attribute}
            onChange={(event) => onChange({ ...condition, attribute: event.target.value })}
          />
          <datalist id={`keys-${condition.key}`}>
            {defined.map(({ id, key, label }) => (
              <option key={id} value={key}>
                {label}
              </option>
            ))}
          </datalist>
        </>
      )}
      <Select
        aria-label={t("How")}
        className="w-40 max-sm:flex-1"
        value={is}
        onChange={(event) => onChange({ ...condition, is: event.target.value, value: "" })}
      >
        {Object.entries(comparisonsOf(field)).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <ConditionValue condition={condition} onChange={onChange} />
      <Button
        variant="ghost"
        size="iconSm"
        className="ms-auto"
        aria-label={t("Remove the condition {field}", { field: fieldNames[field] })}
        onClick={onRemove}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}

function ConditionValue({ condition, onChange }: Omit<ConditionRowProps, "onRemove">) {
  const t = useWords();
  const directory = useDeskState((state) => state.directory);
  const { field, is, values, value } = condition;
  const choices = choicesOf(field, directory, t);
  if (choices) {
    return (
      <ValueChoice
        label={fieldNames[field]}
        choices={choices}
        values={values}
        onChange={(next) => onChange({ ...condition, values: next })}
      />
    );
  }
  if (is === "present" || is === "absent") return null;
  const definition = directory.definitions.find(
    ({ subject, key }) => field === `${subject}_attribute` && key === condition.attribute,
  );
  return (
    <>
      <Input
        aria-label={t("Value")}
        className="min-w-24 flex-1"
        list={`values-${condition.key}`}
        value={value}
        {...inputOf(is)}
        onChange={(event) => onChange({ ...condition, value: event.target.value })}
      />
      <datalist id={`values-${condition.key}`}>
        {(definition?.type === "boolean" ? ["true", "false"] : (definition?.options ?? [])).map(
          (option) => (
            <option key={option} value={option} />
          ),
        )}
      </datalist>
    </>
  );
}

function inputOf(is: string) {
  if (is === "within" || is === "older") {
    return { type: "number", min: 1, max: 3650, placeholder: "7" };
  }
  return is === "before" || is === "after" ? { type: "date" } : { type: "text", maxLength: 255 };
}
