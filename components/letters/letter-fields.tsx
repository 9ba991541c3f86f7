"use client";

import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import {
  type LetterText,
  type LetterWords,
  letterVariables,
} from "@/lib/schemas/mail/letter-settings";

const labels: Record<LetterText, { label: PlainText; hint: PlainText }> = {
  subject: {
    label: "Subject",
    hint: "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.",
  },
  intro: { label: "Words above the messages", hint: "For example who answers, and when." },
  footer: { label: "Footer", hint: "For example your address or legal details." },
  prompt: {
    label: "Text that asks for an address",
    hint: "On the card in the chat. Empty: the text of the inbox's settings.",
  },
};

type LetterFieldsProps = {
  words: LetterWords;
  errors: Partial<Record<string, string>>;
  onChange: (words: LetterWords) => void;
};

/** The business's own texts in one language. */
export function LetterFields({ words, errors, onChange }: LetterFieldsProps) {
  const t = useWords();
  return (Object.keys(labels) as LetterText[]).map((text) => {
    const Control = text === "subject" ? Input : Textarea;
    const names = letterVariables[text].map((name) => `{${name}}`).join(", ");
    return (
      <Field
        key={text}
        label={t(labels[text].label)}
        hint={`${t(labels[text].hint)} ${t("You can use {names}.", { names })}`}
        error={errors[`words.${text}`]}
      >
        <Control
          dir="auto"
          value={words[text]}
          onChange={(event: { target: { value: string } }) =>
            onChange({ ...words, [text]: event.target.value })
          }
        />
      </Field>
    );
  });
}
