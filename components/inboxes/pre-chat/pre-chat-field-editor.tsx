"use client";

import { fieldTypeNames } from "@/components/inboxes/pre-chat/field-types";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
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
  const t = useWords();
  const set = (part: Partial<PreChatField>) => onChange({ ...field, ...part });
  const optionError =
    errors.options ?? Object.entries(errors).find(([path]) => path.startsWith("options."))?.[1];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("Label")} error={errors.label} isRequired>
        <Input
          dir="auto"
          value={field.label}
          onChange={(event) => set({ label: event.target.value })}
        />
      </Field>
      <Field label={t("Type")} error={errors.type}>
        <Select
          value={field.type}
          disabled={isWellKnown}
          onChange={(event) => set({ type: types.parse(event.target.value) })}
        >
          {Object.entries(fieldTypeNames).map(([type, name]) => (
            <option key={type} value={type}>
              {t(name)}
            </option>
          ))}
        </Select>
      </Field>
      {!isWellKnown && (
        <>
          <Field
            label={t("Key")}
            hint={t("Its name as an attribute, for filters and code.")}
            error={errors.key}
          >
            <Input
              value={field.key}
              spellCheck={false}
              onChange={(event) => set({ key: event.target.value })}
            />
          </Field>
          <Field label={t("Belongs to")} error={errors.target}>
            <Select
              value={field.target}
              onChange={(event) => set({ target: targets.parse(event.target.value) })}
            >
              <option value="contact">{t("The contact")}</option>
              <option value="conversation">{t("This conversation")}</option>
            </Select>
          </Field>
        </>
      )}
      {field.type !== "checkbox" && field.type !== "list" && field.type !== "date" && (
        <Field label={t("Placeholder")} error={errors.placeholder} className="sm:col-span-2">
          <Input
            dir="auto"
            value={field.placeholder}
            onChange={(event) => set({ placeholder: event.target.value })}
          />
        </Field>
      )}
      {field.type === "list" && (
        <Field
          label={t("Choices")}
          hint={t("One a line.")}
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
      <Field label={t("Required")} layout="inline" className="sm:col-span-2">
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
  const t = useWords();
  const { showIf, ...always } = field;
  if (above.length === 0 && !showIf) return null;
  const source = above.find(({ key }) => key === showIf?.key);
  const choices = source?.type === "checkbox" ? ["true"] : (source?.options ?? []);
  const setValue = (value: string) =>
    showIf && onChange({ ...field, showIf: { ...showIf, value } });
  return (
    <>
      <Field label={t("Asked")} error={error}>
        <Select
          value={showIf?.key ?? ""}
          onChange={({ target }) =>
            onChange(
              target.value ? { ...always, showIf: { key: target.value, value: "" } } : always,
            )
          }
        >
          <option value="">{t("always")}</option>
          {above.map(({ key, label }) => (
            <option key={key} value={key}>
              {t("depending on “{label}”", { label })}
            </option>
          ))}
        </Select>
      </Field>
      {showIf && (
        <Field label={t("When the answer is")}>
          {choices.length > 0 ? (
            <Select value={showIf.value} onChange={(event) => setValue(event.target.value)}>
              <option value="">{t("anything")}</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === "true" ? t("ticked") : choice}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              value={showIf.value}
              placeholder={t("anything")}
              maxLength={255}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
