"use client";

import { useState } from "react";
import { toast } from "sonner";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import { type InboxView, updateInboxInput } from "@/lib/schemas/inbox";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { updateInboxAction } from "@/server/inboxes/actions";

/** What is being edited. The three switches act by themselves and are not part of it. */
export type InboxDraft = { name: string; supportAddress: string; settings: InboxSettings };

/** Messages by dotted path, like "settings.look.color". */
export type InboxErrors = Record<string, string>;

export type InboxForm = {
  draft: InboxDraft;
  errors: InboxErrors;
  isDirty: boolean;
  isSaving: boolean;
  change: (part: Partial<InboxDraft>) => void;
  /** Replaces one part of the settings. */
  changeSettings: <Key extends keyof InboxSettings>(key: Key, value: InboxSettings[Key]) => void;
  /** A switch has acted: the draft follows without becoming unsaved. */
  adopt: (change: (settings: InboxSettings) => InboxSettings) => void;
  discard: () => void;
  save: () => Promise<void>;
};

const draftOf = ({ name, supportAddress, settings }: InboxView): InboxDraft => ({
  name,
  supportAddress: supportAddress ?? "",
  settings,
});

/** The settings of one inbox under edit: checked by the schema the server uses, kept whatever the answer is. */
export function useInboxForm(inbox: InboxView): InboxForm {
  const t = useWords();
  const [saved, setSaved] = useState(() => draftOf(inbox));
  const [draft, setDraft] = useState(saved);
  const [errors, setErrors] = useState<InboxErrors>({});
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    const input = { inboxId: inbox.id, base: saved, ...withoutBlanks(draft) };
    const checked = updateInboxInput.safeParse(input);
    if (!checked.success) {
      setErrors(byPath(checked.error.issues, input, t));
      showFirstError();
      return;
    }
    setErrors({});
    setSaving(true);
    const answer = await updateInboxAction(input).catch(() => null);
    setSaving(false);
    if (answer?.ok) {
      const fresh = draftOf(answer.value);
      setSaved(fresh);
      setDraft(fresh);
      toast.success(t("Saved."));
    } else if (answer?.error.field) {
      setErrors({ [answer.error.field]: answer.error.message });
      showFirstError();
    } else {
      toast.error(answer?.error.message ?? t("The server cannot be reached. Nothing was saved."));
    }
  };

  return {
    draft,
    errors,
    isDirty: JSON.stringify(draft) !== JSON.stringify(saved),
    isSaving,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    changeSettings: (key, value) =>
      setDraft((before) => ({ ...before, settings: { ...before.settings, [key]: value } })),
    adopt: (change) => {
      const follow = (form: InboxDraft) => ({ ...form, settings: change(form.settings) });
      setSaved(follow);
      setDraft(follow);
    },
    discard: () => {
      setDraft(saved);
      setErrors({});
    },
    save,
  };
}

/** Empty lines of the lists typed one a line. */
function withoutBlanks(draft: InboxDraft): InboxDraft {
  const { preChatForm, allowedDomains } = draft.settings;
  const filled = (lines: string[]) => lines.map((line) => line.trim()).filter(Boolean);
  return {
    ...draft,
    settings: {
      ...draft.settings,
      allowedDomains: filled(allowedDomains),
      preChatForm: {
        ...preChatForm,
        fields: preChatForm.fields.map((field) => ({ ...field, options: filled(field.options) })),
      },
    },
  };
}

/** The domains are one field: it shows the first line that is none. */
function byPath(
  issues: Array<{ path: PropertyKey[]; message: string }>,
  { settings }: InboxDraft,
  t: Words,
): InboxErrors {
  const errors: InboxErrors = {};
  for (const { path, message: english } of issues) {
    const message = t.known(english);
    const line =
      path[1] === "allowedDomains" ? settings.allowedDomains[Number(path[2])] : undefined;
    if (line === undefined) errors[path.join(".")] ??= message;
    else errors["settings.allowedDomains"] ??= `“${line}”: ${message}`;
  }
  return errors;
}

/** After React has shown the errors. */
function showFirstError(): void {
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>("[aria-invalid=true]");
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "center" });
  });
}
