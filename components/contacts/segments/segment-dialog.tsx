"use client";

import { Bookmark } from "lucide-react";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { ContactFilter, SaveSegmentInput } from "@/lib/schemas/contacts/filter";
import { saveSegmentAction } from "@/server/segments/actions";

/** Keeps what is shown under a name. */
export function SegmentDialog({ filter }: { filter: ContactFilter }) {
  const t = useWords();
  const { q, group, where } = filter;
  return (
    <RecordDialog<SaveSegmentInput>
      name={null}
      title={t("Save as a segment")}
      description={t(
        "Everybody of the workspace sees it. Who belongs to it is looked up each time.",
      )}
      trigger={
        <Button size="sm">
          <Bookmark aria-hidden /> {t("Save as a segment")}
        </Button>
      }
      fields={["name"]}
      read={(form) => ({ name: String(form.get("name")), filter: { q, group, where } })}
      send={saveSegmentAction}
    >
      {(errorOf) => (
        <Field label={t("Name")} error={errorOf("name")} isRequired>
          <Input name="name" autoComplete="off" dir="auto" />
        </Field>
      )}
    </RecordDialog>
  );
}
