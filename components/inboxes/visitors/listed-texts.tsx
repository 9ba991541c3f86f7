"use client";

import { Field } from "@/components/ui/form/field";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { VisitorTexts } from "@/lib/inbox/visitor-texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { directionOf, type MailLocale } from "@/lib/words/mail-locales";

type ListedTextsProps = {
  settings: InboxSettings;
  locale: MailLocale;
  own: VisitorTexts;
  onChange: (part: Partial<VisitorTexts>) => void;
};

/** In one language: the options of the form's lists, and the messages by themselves. */
export function ListedTexts({ settings, locale, own, onChange }: ListedTextsProps) {
  const t = useWords();
  const written = { lang: locale, dir: directionOf(locale) };
  const lists = settings.preChatForm.fields.filter(({ type }) => type === "list");
  return (
    <>
      {lists.map(({ key, label, options }) => (
        <Field
          key={key}
          label={t("Options of the field “{label}”", { label })}
          hint={t("One a line, in the order of the options.")}
        >
          <Textarea
            {...written}
            rows={Math.min(8, options.length)}
            value={own.options[key]?.join("\n") ?? ""}
            placeholder={options.join("\n")}
            onChange={({ target }) => {
              const lines = target.value.split("\n").slice(0, options.length);
              onChange({ options: { ...own.options, [key]: lines } });
            }}
          />
        </Field>
      ))}
      {settings.campaigns.map(({ id, text }, index) => (
        <Field key={id} label={t("Message by itself {number}", { number: index + 1 })}>
          <Textarea
            {...written}
            rows={2}
            maxLength={500}
            value={own.campaigns[id] ?? ""}
            placeholder={text}
            onChange={({ target }) =>
              onChange({ campaigns: { ...own.campaigns, [id]: target.value } })
            }
          />
        </Field>
      ))}
    </>
  );
}
