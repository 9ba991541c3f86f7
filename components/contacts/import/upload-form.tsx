"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import type { SubmitEvent } from "react";
import { z } from "zod";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { Ack } from "@/lib/events";
import { readProblem } from "@/lib/problem/read-problem";
import { maxImportBytes } from "@/lib/schemas/contacts/import";

const created = z.object({ id: z.uuid() });

/** Takes a CSV file; what its columns mean is asked next. */
export function UploadForm() {
  const t = useWords();
  const router = useRouter();
  const { submit, isBlocked, isBusy, formError } = useSubmit({
    send: (file: File | null) => upload(file, t),
    fields: [],
    onDone: ({ id }) => router.push(`/app/contacts/import/${id}`),
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    void submit(file instanceof File && file.size > 0 ? file : null);
  };
  return (
    <Card>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormAlert message={formError} />
        <Field
          label={t("CSV file")}
          hint={t(
            "With a header row; commas, semicolons or tabs; UTF-8 or Windows. Up to 30 MB and 200,000 rows. Nobody is mailed.",
          )}
        >
          <FileInput />
        </Field>
        <Button
          type="submit"
          variant="primary"
          className="self-end"
          disabled={isBlocked}
          isBusy={isBusy}
        >
          <FileUp aria-hidden /> {t("Upload")}
        </Button>
      </form>
    </Card>
  );
}

function FileInput() {
  const t = useWords();
  return (
    <input
      type="file"
      name="file"
      aria-label={t("CSV file")}
      accept=".csv,.tsv,.txt,text/csv"
      className="w-full text-sm"
    />
  );
}

async function upload(file: File | null, t: Words): Promise<Ack<{ id: string }>> {
  if (!file) return refused(t("Choose a file."));
  if (file.size > maxImportBytes) return refused(t("This file is larger than 30 MB. Split it."));
  const response = await fetch("/api/agent/contacts/imports", {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(file.name),
    },
    body: file,
  });
  const body: unknown = await response.json();
  if (response.ok) return { ok: true, value: created.parse(body) };
  const problem = readProblem(body);
  if (!problem) throw new Error(`The upload was answered with ${response.status}.`);
  return { ok: false, error: problem };
}

const refused = (message: string): Ack<never> => ({
  ok: false,
  error: { code: "invalid_input", message },
});
