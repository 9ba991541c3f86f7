"use client";

import { Plus, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";

export type HeaderRow = {
  id: string;
  name: string;
  value: string;
  /** The server has a value for it, which is not shown. */
  isKept: boolean;
};

export const rowsOf = (names: string[]): HeaderRow[] =>
  names.map((name) => ({ id: name, name, value: "", isKept: true }));

type HeaderRowsProps = { rows: HeaderRow[]; onChange: (rows: HeaderRow[]) => void };

/** Headers sent with each call, such as a key. Values that are stored are never shown again. */
export function HeaderRows({ rows, onChange }: HeaderRowsProps) {
  const change = (id: string, part: Partial<HeaderRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">Secret headers</legend>
      {rows.map(({ id, name, value, isKept }) => (
        <div key={id} className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
            <Field label="Header">
              <Input
                value={name}
                dir="ltr"
                readOnly={isKept}
                autoComplete="off"
                onChange={({ target }) => change(id, { name: target.value })}
              />
            </Field>
            <Field label="Value">
              <Input
                type="password"
                value={value}
                dir="ltr"
                placeholder={isKept ? "Stored. Empty keeps it." : ""}
                autoComplete="new-password"
                onChange={({ target }) => change(id, { value: target.value })}
              />
            </Field>
          </div>
          <Button
            variant="ghost"
            size="icon"
            aria-label={`Remove ${name || "this header"}`}
            onClick={() => onChange(rows.filter((row) => row.id !== id))}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      <Button
        size="sm"
        variant="ghost"
        className="self-start"
        onClick={() =>
          onChange([...rows, { id: crypto.randomUUID(), name: "", value: "", isKept: false }])
        }
      >
        <Plus aria-hidden /> Add a header
      </Button>
    </fieldset>
  );
}
