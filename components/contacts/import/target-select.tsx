"use client";

import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import {
  type ColumnTarget,
  columnTarget,
  type ImportField,
  importFields,
  type KnownAttribute,
} from "@/lib/schemas/contacts/import";

const fieldNames: Record<ImportField, PlainText> = {
  name: "Name",
  first_name: "First name",
  last_name: "Last name",
  email: "Email",
  phone: "Phone",
  identifier: "Identifier",
  language: "Language",
  time_zone: "Time zone",
};

type TargetSelectProps = {
  header: string;
  target: ColumnTarget;
  known: KnownAttribute[];
  onChoose: (target: ColumnTarget) => void;
};

/** What one column becomes: nothing, a field, an attribute there is, or a new one of the column's name. */
export function TargetSelect({ header, target, known, onChoose }: TargetSelectProps) {
  const t = useWords();
  const own = columnTarget.safeParse(`attribute:${header.trim().replaceAll(/\s+/g, "_")}`).data;
  const isNew = own && !known.some(({ key }) => own === `attribute:${key}`);
  return (
    <Select
      aria-label={t("Meaning of {header}", { header })}
      value={target}
      onChange={(event) => onChoose(columnTarget.parse(event.target.value))}
    >
      <option value="ignore">{t("Ignore")}</option>
      <optgroup label={t("Fields")}>
        {importFields.map((field) => (
          <option key={field} value={field}>
            {t(fieldNames[field])}
          </option>
        ))}
      </optgroup>
      {(known.length > 0 || isNew) && (
        <optgroup label={t("Attributes")}>
          {known.map(({ key, label }) => (
            <option key={key} value={`attribute:${key}`}>
              {label}
            </option>
          ))}
          {isNew && <option value={own}>{own.slice("attribute:".length)}</option>}
        </optgroup>
      )}
    </Select>
  );
}
