"use client";

import { useRouter } from "next/navigation";
import { LetterFields } from "@/components/letters/letter-fields";
import { LetterPreviewCard } from "@/components/letters/letter-preview";
import { type LetterEditorState, useLetterEditor } from "@/components/letters/use-letter-editor";
import { InboxOptions } from "@/components/mail/inbox-options";
import { LeaveGuard } from "@/components/settings/leave-guard";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { InboxView } from "@/lib/schemas/inbox";
import type { LetterPreview } from "@/lib/schemas/mail/letter-preview";
import { localeNames } from "@/lib/words/locale-names";
import { type MailLocale, mailLocaleOf, mailLocales } from "@/lib/words/mail-locales";

type LetterEditorProps = {
  inbox: InboxView;
  inboxes: Array<{ id: string; name: string }>;
  firstLocale: MailLocale;
  firstPreview: LetterPreview;
};

/** An inbox's own words in its mails, language by language, with the mail they make below. */
export function LetterEditor({ inbox, inboxes, firstLocale, firstPreview }: LetterEditorProps) {
  const t = useWords();
  const editor = useLetterEditor(inbox, { locale: firstLocale, preview: firstPreview });
  return (
    <div className="grid grid-cols-1 gap-6 xl:grid-cols-[minmax(0,25rem)_minmax(0,1fr)] xl:items-start">
      <form onSubmit={(event) => void editor.save(event)} noValidate>
        <Card>
          <CardHeader
            title={t("Your own words")}
            description={t("Everything left empty is written by us, in the reader's language.")}
          />
          <div className="flex flex-col gap-4">
            <Choice inbox={inbox} inboxes={inboxes} editor={editor} />
            <Field
              label={t("Link to a logo")}
              hint={t(
                "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.",
              )}
              error={editor.errors.logoUrl}
            >
              <Input
                type="url"
                value={editor.logoUrl}
                placeholder="https://www.example.com/logo.png"
                onChange={({ target }) => editor.writeLogo(target.value)}
              />
            </Field>
            <LetterFields
              words={editor.words}
              errors={editor.errors}
              onChange={editor.writeWords}
            />
            <div className="flex items-center justify-end gap-2">
              {editor.isDirty && (
                <Button variant="ghost" disabled={editor.isSaving} onClick={editor.discard}>
                  {t("Discard")}
                </Button>
              )}
              <Button type="submit" variant="primary" isBusy={editor.isSaving}>
                {t("Save")}
              </Button>
            </div>
          </div>
        </Card>
        <LeaveGuard isActive={editor.isDirty} />
      </form>
      <LetterPreviewCard
        template={editor.template}
        onTemplate={editor.pickTemplate}
        preview={editor.preview}
        problem={editor.problem}
      />
    </div>
  );
}

type ChoiceProps = Pick<LetterEditorProps, "inbox" | "inboxes"> & { editor: LetterEditorState };

/** Which inbox and language is edited. */
function Choice({ inbox, inboxes, editor }: ChoiceProps) {
  const t = useWords();
  const router = useRouter();
  const { saved, locale, isDirty } = editor;
  const hasOwn = (one: MailLocale) => Object.values(saved.words[one] ?? {}).some(Boolean);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("Inbox")}>
        <Select
          value={inbox.id}
          disabled={isDirty}
          onChange={({ target }) => router.push(`?inbox=${target.value}&locale=${locale}`)}
        >
          <InboxOptions inboxes={inboxes} />
        </Select>
      </Field>
      <Field
        label={t("Language")}
        hint={isDirty ? t("Save or discard before you change it.") : undefined}
      >
        <Select
          value={locale}
          disabled={isDirty}
          onChange={({ target }) => editor.pickLocale(mailLocaleOf(target.value) ?? "en")}
        >
          {mailLocales.map((one) => (
            <option key={one} value={one}>
              {hasOwn(one)
                ? t("{language} (own words)", { language: localeNames[one] ?? one })
                : localeNames[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
