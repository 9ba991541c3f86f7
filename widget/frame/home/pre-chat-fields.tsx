import type { InputHTMLAttributes, JSX } from "preact";
import type { PreChatField } from "@/lib/schemas/inbox-settings";
import { useWidget } from "@/widget/frame/context";
import { Field } from "@/widget/frame/ui/field";
import { lazy } from "@/widget/frame/ui/lazy";

type PreChatFieldsProps = {
  fields: PreChatField[];
  answers: Record<string, string>;
  errors: Record<string, string>;
  onAnswer: (key: string, value: string) => void;
};

export function PreChatFields({ fields, answers, errors, onAnswer }: PreChatFieldsProps) {
  const { t } = useWidget();
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.key}
          label={field.label}
          hint={field.isRequired ? undefined : t("optional")}
          error={errors[field.key]}
        >
          {(naming) => (
            <Control
              naming={naming}
              field={field}
              value={answers[field.key] ?? ""}
              onValue={(value) => onAnswer(field.key, value)}
            />
          )}
        </Field>
      ))}
    </>
  );
}

const PhoneField = lazy((parts) => parts.PhoneField, MeanwhileTel);

/** Until the countries have come. */
function MeanwhileTel({ input }: { input: object }): JSX.Element {
  return <input {...input} type="tel" readOnly />;
}

type ControlProps = {
  naming: { id: string };
  field: PreChatField;
  value: string;
  onValue: (value: string) => void;
};

const inputKinds: Partial<Record<PreChatField["type"], InputHTMLAttributes<HTMLInputElement>>> = {
  email: { type: "email" },
  link: { type: "url" },
  date: { type: "date" },
  number: { type: "text", inputMode: "decimal" },
};
const autocompletes: Record<string, string> = { email: "email", name: "name" };

function Control({ naming, field, value, onValue }: ControlProps): JSX.Element {
  const { t } = useWidget();
  const shared = {
    ...naming,
    name: field.key,
    "aria-required": field.isRequired,
    placeholder: field.placeholder,
  };
  switch (field.type) {
    case "list":
      return (
        <select {...shared} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">{t("choose")}</option>
          {field.options.map((option, at) => (
            <option key={option} value={option}>
              {field.optionLabels?.[at] ?? option}
            </option>
          ))}
        </select>
      );
    case "checkbox":
      return (
        <input
          {...shared}
          type="checkbox"
          checked={value === "true"}
          onChange={(event) => onValue(String(event.currentTarget.checked))}
        />
      );
    case "textarea":
      return (
        <textarea
          {...shared}
          rows={3}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      );
    case "phone":
      return <PhoneField input={shared} value={value} onValue={onValue} />;
    default:
      return (
        <input
          {...shared}
          {...inputKinds[field.type]}
          autocomplete={autocompletes[field.key] ?? "off"}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      );
  }
}
