"use client";

import { Plus } from "lucide-react";
import { fieldTypeNames, knownFields, ownField } from "@/components/inboxes/pre-chat/field-types";
import { PreChatFieldRow } from "@/components/inboxes/pre-chat/pre-chat-field-row";
import { useFieldRows } from "@/components/inboxes/pre-chat/use-field-rows";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Textarea } from "@/components/ui/form/textarea";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import type { PreChatField } from "@/lib/schemas/inbox-settings";

const ownTypes = ["text", "textarea", "number", "date", "list", "checkbox", "link"] as const;

/** The fields of the pre-chat form, in their order. */
export function PreChatSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { preChatForm } = draft.settings;
  const { fields } = preChatForm;
  const rows = useFieldRows(fields, (next) =>
    changeSettings("preChatForm", { ...preChatForm, fields: next }),
  );
  return (
    <Card>
      <CardHeader
        title={t("Fields of the pre-chat form")}
        description={
          preChatForm.isEnabled
            ? t(
                "Visitors fill them in before the first message. Without a required field they may skip.",
              )
            : t("The form is off. Switch it on above.")
        }
        action={<AddField fields={fields} onAdd={rows.add} />}
      />
      <div className="flex flex-col gap-4">
        <Field label={t("Words above the fields")} error={errors["settings.preChatForm.intro"]}>
          <Textarea
            value={preChatForm.intro}
            onChange={(event) =>
              changeSettings("preChatForm", { ...preChatForm, intro: event.target.value })
            }
          />
        </Field>
        {fields.length === 0 ? (
          <p className="rounded-lg border border-dashed p-4 text-center text-sm text-soft">
            {t("No fields. The form is not shown.")}
          </p>
        ) : (
          <ol aria-label={t("Form fields")} className="flex flex-col gap-2">
            {fields.map((field, index) => (
              <PreChatFieldRow
                key={rows.ids[index]}
                field={field}
                above={fields.slice(0, index)}
                errors={errorsOf(errors, index)}
                place={{ index, count: fields.length }}
                isExpanded={rows.expandedId === rows.ids[index]}
                drag={rows.dragOf(index)}
                onExpand={() => rows.toggle(index)}
                onChange={(changed) => rows.replace(index, changed)}
                onRemove={() => rows.remove(index)}
                onMove={(to) => rows.move(index, to)}
              />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}

function errorsOf(errors: Record<string, string>, index: number): Record<string, string> {
  const prefix = `settings.preChatForm.fields.${index}.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, message]) => [path.slice(prefix.length), message]),
  );
}

type AddFieldProps = { fields: PreChatField[]; onAdd: (field: PreChatField) => void };

function AddField({ fields, onAdd }: AddFieldProps) {
  const t = useWords();
  const taken = fields.map((field) => field.key);
  const missing = knownFields.filter((field) => !taken.includes(field.key));
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button>
          <Plus aria-hidden />
          {t("Add field")}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {missing.length > 0 && (
          <>
            <DropdownMenuLabel>{t("About the visitor")}</DropdownMenuLabel>
            {missing.map((field) => (
              <DropdownMenuItem key={field.key} onSelect={() => onAdd(field)}>
                {t.known(field.label)}
              </DropdownMenuItem>
            ))}
            <DropdownMenuSeparator />
          </>
        )}
        <DropdownMenuLabel>{t("Your own")}</DropdownMenuLabel>
        {ownTypes.map((type) => (
          <DropdownMenuItem key={type} onSelect={() => onAdd(ownField(type, taken))}>
            {t(fieldTypeNames[type])}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
