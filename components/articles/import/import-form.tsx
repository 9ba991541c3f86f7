"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { languageName } from "@/components/articles/language-name";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import type { TaskInput } from "@/lib/schemas/knowledge/task";
import { mailLocales } from "@/lib/words/mail-locales";
import { startTaskAction } from "@/server/imports/actions";

type Kind = Exclude<TaskInput["kind"], "reindex">;

const kinds: Record<Kind, string> = {
  import_files: "Files (Markdown or HTML)",
  import_page: "One web page",
  import_sitemap: "All pages of a sitemap",
};

/** Brings articles in from files or the web, as drafts. */
export function ImportForm({ locale }: { locale: string }) {
  const router = useRouter();
  const [kind, setKind] = useState<Kind>("import_files");
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: startTaskAction,
    fields: ["url", "files", "locale"],
    onDone: () => {
      toast.success("Begun. What comes in is a draft until you publish it.");
      router.refresh();
    },
  });
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const language = String(form.get("locale"));
    if (kind !== "import_files") {
      await submit({ kind, locale: language, url: String(form.get("url")) });
      return;
    }
    const chosen = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
    const files = await Promise.all(
      chosen.map(async (file) =>
        file instanceof File
          ? { name: file.name, text: await file.text() }
          : { name: "file", text: file },
      ),
    );
    await submit({ kind, locale: language, files });
  };
  return (
    <Card>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormAlert message={formError} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="From">
            <Select value={kind} onChange={(event) => setKind(readKind(event.target.value))}>
              {Object.entries(kinds).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Language" error={errorOf("locale")}>
            <Select name="locale" defaultValue={locale}>
              {[...new Set([locale, ...mailLocales])].map((tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {kind === "import_files" ? (
          <Field label="Files" error={errorOf("files")}>
            <Input
              type="file"
              name="files"
              multiple
              accept=".md,.markdown,.html,.htm,.txt"
              className="py-1 file:me-3 file:rounded-md file:bg-fill file:px-2 file:py-0.5"
            />
          </Field>
        ) : (
          <Field label="Address" error={errorOf("url")}>
            <Input
              name="url"
              type="url"
              placeholder={
                kind === "import_page"
                  ? "https://example.com/help/returns"
                  : "https://example.com/sitemap.xml"
              }
            />
          </Field>
        )}
        <Button
          type="submit"
          variant="primary"
          className="self-end"
          disabled={isBlocked}
          isBusy={isBusy}
        >
          Import
        </Button>
      </form>
    </Card>
  );
}

const readKind = (value: string): Kind =>
  value === "import_page" || value === "import_sitemap" ? value : "import_files";
