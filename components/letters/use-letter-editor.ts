"use client";

import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import { useLetterPreview } from "@/components/letters/use-letter-preview";
import { useWords } from "@/components/words/words-provider";
import type { InboxView } from "@/lib/schemas/inbox";
import {
  type LetterPreview,
  type LetterTemplate,
  saveLetterInput,
} from "@/lib/schemas/mail/letter-preview";
import {
  type LetterSettings,
  type LetterWords,
  noLetterWords,
} from "@/lib/schemas/mail/letter-settings";
import type { MailLocale } from "@/lib/words/mail-locales";
import { saveLetterAction } from "@/server/mail/actions/edit-letters";

type Shown = { draft: LetterSettings; locale: MailLocale; template: LetterTemplate };

/** The texts of one inbox under edit: checked by the schema the server uses, shown as the mail they make. */
export function useLetterEditor(
  inbox: InboxView,
  first: { locale: MailLocale; preview: LetterPreview },
) {
  const t = useWords();
  const [saved, setSaved] = useState(inbox.settings.letters);
  const [shown, setShown] = useState<Shown>({
    draft: saved,
    locale: first.locale,
    template: "answer",
  });
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [isSaving, setSaving] = useState(false);
  const { preview, problem, refresh } = useLetterPreview(first.preview);
  const { draft, locale, template } = shown;

  /** Tells what is wrong at its field; a preview is only made of what could be saved. */
  function check({ draft, locale }: Shown) {
    const words = draft.words[locale] ?? noLetterWords;
    const { logoUrl } = draft;
    const checked = saveLetterInput.safeParse({ inboxId: inbox.id, locale, words, logoUrl });
    const issues = checked.success ? [] : checked.error.issues;
    setErrors(
      Object.fromEntries(issues.map(({ path, message }) => [path.join("."), t.known(message)])),
    );
    return checked.success ? checked.data : null;
  }

  function show(change: Partial<Shown>): void {
    const next = { ...shown, ...change };
    setShown(next);
    const input = check(next);
    if (input) refresh({ ...input, template: next.template }, change.draft === undefined);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const input = check(shown);
    if (!input) return;
    setSaving(true);
    const answer = await saveLetterAction(input).catch(() => null);
    setSaving(false);
    if (!answer?.ok) {
      toast.error(answer?.error.message ?? t("The server cannot be reached. Nothing was saved."));
      return;
    }
    setSaved(answer.value);
    setShown({ ...shown, draft: answer.value });
    toast.success(t("Saved."));
  }

  return {
    ...{ saved, locale, template, errors, isSaving, preview, problem, save },
    logoUrl: draft.logoUrl,
    words: draft.words[locale] ?? noLetterWords,
    isDirty: JSON.stringify(draft) !== JSON.stringify(saved),
    pickLocale: (picked: MailLocale) => show({ locale: picked }),
    pickTemplate: (picked: LetterTemplate) => show({ template: picked }),
    writeLogo: (logoUrl: string) => show({ draft: { ...draft, logoUrl } }),
    writeWords: (words: LetterWords) =>
      show({ draft: { ...draft, words: { ...draft.words, [locale]: words } } }),
    discard: () => show({ draft: saved }),
  };
}

export type LetterEditorState = ReturnType<typeof useLetterEditor>;
