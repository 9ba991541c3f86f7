"use client";

import { useRef } from "react";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { CannedInput, CannedView } from "@/lib/schemas/writing/canned-response";
import { cannedVariables } from "@/lib/words/canned/canned-text";
import { changeCannedAction, createCannedAction } from "@/server/canned-responses/actions";

/** Makes a canned response, or changes the given one. */
export function CannedDialog({ response }: { response?: CannedView }) {
  const t = useWords();
  return (
    <RecordDialog<CannedInput>
      noun="canned"
      name={response ? `/${response.shortcut}` : null}
      fields={["shortcut", "text"]}
      read={(form) => ({
        shortcut: String(form.get("shortcut")),
        text: String(form.get("text")),
      })}
      send={(input) =>
        response
          ? changeCannedAction({ ...input, cannedId: response.id })
          : createCannedAction(input)
      }
    >
      {(errorOf) => (
        <>
          <Field
            label={t("Shortcut")}
            hint={t("Typed after /")}
            error={errorOf("shortcut")}
            isRequired
          >
            <Input name="shortcut" defaultValue={response?.shortcut} autoComplete="off" />
          </Field>
          <CannedText text={response?.text} error={errorOf("text")} />
        </>
      )}
    </RecordDialog>
  );
}

/** The text, and the variables that can be put in at the cursor. */
function CannedText({ text, error }: { text: string | undefined; error: string | null }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const put = (variable: string) => {
    const element = box.current;
    if (!element) return;
    const { selectionStart, selectionEnd } = element;
    element.setRangeText(`{{${variable}}}`, selectionStart, selectionEnd, "end");
    element.focus();
  };
  return (
    <>
      <Field label={t("Text")} error={error} isRequired>
        <Textarea ref={box} name="text" defaultValue={text} rows={6} />
      </Field>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="mb-1 text-xs text-soft">{t("Put in")}</legend>
        {Object.entries(cannedVariables).map(([variable, words]) => (
          <Button key={variable} size="sm" title={`{{${variable}}}`} onClick={() => put(variable)}>
            {words}
          </Button>
        ))}
      </fieldset>
    </>
  );
}
