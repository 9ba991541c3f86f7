"use client";

import { fieldTypeNames } from "@/components/inboxes/pre-chat/field-types";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { type PreChatField, preChatField } from "@/lib/schemas/inbox-settings";

type PreChatFieldEditorProps = {
  field: PreChatField;
  /** Email, name or phone: key, type and place are given. */
  isWellKnown: boolean;
  errors: Record<string, string>;
  onChange: (field: PreChatField) => void;
};

const { type: types, target: targets } = preChatField.shape;

/** Everything about one field of the form. */
export function PreChatFieldEditor({
  field,
  isWellKnown,
  errors,
  onChange,
}: PreChatFieldEditorProps) {
  const set = (part: Partial<PreChatField>) => onChange({ ...field, ...part });
  const optionError =
    errors.options ?? Object.entries(errors).find(([path]) => path.startsWith("options."))?.[1];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Label" error={errors.label} isRequired>
        <Input
          dir="auto"
          value={field.label}
          onChange={(event) => set({ label: event.target.value })}
        />
      </Field>
      <Field label="Type" error={errors.type}>
        <Select
          value={field.type}
          disabled={isWellKnown}
          onChange={(event) => set({ type: types.parse(event.target.value) })}
        >
          {Object.entries(fieldTypeNames).map(([type, name]) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {!isWellKnown && (
        <>
          <Field
            label="Key"
            hint="Its name as an attribute, for filters and code."
            error={errors.key}
          >
            <Input
              value={field.key}
              spellCheck={false}
              onChange={(event) => set({ key: event.target.value })}
            />
          </Field>
          <Field label="Belongs to" error={errors.target}>
            <Select
              value={field.target}
              onChange={(event) => set({ target: targets.parse(event.target.value) })}
            >
              <option value="contact">The contact</option>
              <option value="conversation">This conversation</option>
            </Select>
          </Field>
        </>
      )}
      {field.type !== "checkbox" && field.type !== "list" && field.type !== "date" && (
        <Field label="Placeholder" error={errors.placeholder} className="sm:col-span-2">
          <Input
            dir="auto"
            value={field.placeholder}
            onChange={(event) => set({ placeholder: event.target.value })}
          />
        </Field>
      )}
      {field.type === "list" && (
        <Field
          label="Choices"
          hint="One a line."
          error={optionError}
          isRequired
          className="sm:col-span-2"
        >
          <Textarea
            value={field.options.join("\n")}
            onChange={(event) => set({ options: event.target.value.split("\n") })}
          />
        </Field>
      )}
      <Field label="Required" layout="inline" className="sm:col-span-2">
        <Switch checked={field.isRequired} onCheckedChange={(isRequired) => set({ isRequired })} />
      </Field>
    </div>
  );
}
