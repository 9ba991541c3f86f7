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
  /** The fields before it: its condition may look at their answers. */
  above: PreChatField[];
  /** Email, name or phone: key, type and place are given. */
  isWellKnown: boolean;
  errors: Record<string, string>;
  onChange: (field: PreChatField) => void;
};

const { type: types, target: targets } = preChatField.shape;

/** Everything about one field of the form. */
export function PreChatFieldEditor({
  field,
  above,
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
      <Condition field={field} above={above} error={errors.showIf} onChange={onChange} />
      <Field label="Required" layout="inline" className="sm:col-span-2">
        <Switch checked={field.isRequired} onCheckedChange={(isRequired) => set({ isRequired })} />
      </Field>
    </div>
  );
}

type ConditionProps = Pick<PreChatFieldEditorProps, "field" | "above" | "onChange"> & {
  error: string | undefined;
};

/** Whether it is asked always, or only after a certain answer. */
function Condition({ field, above, error, onChange }: ConditionProps) {
  const { showIf, ...always } = field;
  if (above.length === 0 && !showIf) return null;
  const source = above.find(({ key }) => key === showIf?.key);
  const choices = source?.type === "checkbox" ? ["true"] : (source?.options ?? []);
  const setValue = (value: string) =>
    showIf && onChange({ ...field, showIf: { ...showIf, value } });
  return (
    <>
      <Field label="Asked" error={error}>
        <Select
          value={showIf?.key ?? ""}
          onChange={({ target }) =>
            onChange(
              target.value ? { ...always, showIf: { key: target.value, value: "" } } : always,
            )
          }
        >
          <option value="">always</option>
          {above.map(({ key, label }) => (
            <option key={key} value={key}>
              depending on “{label}”
            </option>
          ))}
        </Select>
      </Field>
      {showIf && (
        <Field label="When the answer is">
          {choices.length > 0 ? (
            <Select value={showIf.value} onChange={(event) => setValue(event.target.value)}>
              <option value="">anything</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === "true" ? "ticked" : choice}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              value={showIf.value}
              placeholder="anything"
              maxLength={255}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
