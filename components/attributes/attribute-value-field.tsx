"use client";

import { Pencil } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { DefinitionView } from "@/lib/schemas/attribute";
import { setAttributeAction } from "@/server/attributes/actions";

type AttributeValueFieldProps = { definition: DefinitionView; subjectId: string; value: string };

/** One attribute's value, changed where it stands: choices at once, the rest after a click. */
export function AttributeValueField({ definition, subjectId, value }: AttributeValueFieldProps) {
  const t = useWords();
  const { subject, key, label, type, options } = definition;
  const [isEditing, setEditing] = useState(false);
  const { act, isBusy } = useAct();
  const save = (given: string) =>
    act(
      () => setAttributeAction({ subject, subjectId, key, value: given || null }),
      () => setEditing(false),
    );
  if (type === "list" || type === "boolean") {
    const choices = type === "list" ? options : ["true", "false"];
    const isStrange = value !== "" && !choices.includes(value);
    return (
      <Select
        aria-label={label}
        className="h-7 py-0 text-sm"
        value={value}
        disabled={isBusy}
        onChange={(event) => save(event.target.value)}
      >
        <option value="">{t("Not known")}</option>
        {isStrange && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {type === "boolean" ? t(yesOrNo[choice] ?? "No") : choice}
          </option>
        ))}
      </Select>
    );
  }
  if (!isEditing) {
    return (
      <span className="flex items-start gap-1">
        <ValueWords type={type} value={value} />
        <Button
          variant="ghost"
          size="iconSm"
          className="-my-1 shrink-0"
          aria-label={t("Change {label}", { label })}
          onClick={() => setEditing(true)}
        >
          <Pencil aria-hidden />
        </Button>
      </span>
    );
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(String(new FormData(event.currentTarget).get("value")).trim());
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex items-center gap-1">
      <Input
        name="value"
        aria-label={label}
        className="h-7 min-w-0 flex-1 px-2"
        type={type === "date" ? "date" : "text"}
        inputMode={type === "number" ? "decimal" : "text"}
        dir="auto"
        autoFocus
        defaultValue={value}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          setEditing(false);
        }}
      />
      <Button type="submit" size="sm" isBusy={isBusy} disabled={isBusy}>
        {t("Save")}
      </Button>
    </form>
  );
}

const yesOrNo: Record<string, PlainText> = { true: "Yes", false: "No" };

function ValueWords({ type, value }: { type: DefinitionView["type"]; value: string }) {
  const t = useWords();
  if (value === "") return <span className="flex-1 text-faint">{t("Not known")}</span>;
  if (type === "link" && /^https?:\/\//.test(value)) {
    return (
      <a
        href={value}
        target="_blank"
        rel="noopener noreferrer"
        className="min-w-0 flex-1 text-accent-ink underline underline-offset-2"
      >
        {value}
      </a>
    );
  }
  return <span className="min-w-0 flex-1">{value}</span>;
}
