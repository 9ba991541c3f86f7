"use client";

import { useState } from "react";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { ListedTexts } from "@/components/inboxes/visitors/listed-texts";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { localizeSettings } from "@/lib/inbox/localize";
import {
  noVisitorTexts,
  type VisitorText,
  type VisitorTexts,
  visitorTextLimits,
} from "@/lib/inbox/visitor-texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { localeNames } from "@/lib/words/locale-names";
import { directionOf, mailLocaleOf } from "@/lib/words/mail-locales";

const texts: Array<{ key: VisitorText; label: PlainText; read: (of: InboxSettings) => string }> = [
  { key: "welcomeTitle", label: "Welcome title", read: ({ look }) => look.welcomeTitle },
  { key: "welcomeText", label: "Welcome text", read: ({ look }) => look.welcomeText },
  { key: "greeting", label: "Greeting", read: ({ greeting }) => greeting.text },
  {
    key: "offlineNotice",
    label: "Notice when nobody is here",
    read: ({ offlineNotice }) => offlineNotice.text,
  },
  {
    key: "emailPrompt",
    label: "Text that asks for an address",
    read: ({ emailPrompt }) => emailPrompt.text,
  },
  {
    key: "formIntro",
    label: "Words above the form's fields",
    read: ({ preChatForm }) => preChatForm.intro,
  },
  { key: "consent", label: "What visitors agree to", read: ({ consent }) => consent.text },
  { key: "csat", label: "Question of the survey", read: ({ csat }) => csat.text },
];

/** In which language visitors are spoken to, and the inbox's own texts in each. */
export function TranslationsSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, changeSettings, errors } = form;
  const { settings } = draft;
  const others = Object.keys(localeNames).filter((code) => code !== settings.locale);
  const [chosen, setChosen] = useState(others[0] ?? "en");
  const locale = mailLocaleOf(others.includes(chosen) ? chosen : (others[0] ?? "en")) ?? "en";
  const own = settings.translations[locale] ?? noVisitorTexts;
  // What visitors read where nothing is written here.
  const standing = localizeSettings({ ...settings, translations: {} }, locale);
  const set = (part: Partial<VisitorTexts>) =>
    changeSettings("translations", { ...settings.translations, [locale]: { ...own, ...part } });
  return (
    <Card>
      <CardHeader
        title={t("Languages")}
        description={t(
          "The chat speaks twelve languages. Write your own texts in the others here; an empty field keeps what stands in it.",
        )}
      />
      <div className="flex flex-col gap-4">
        <Field
          label={t("Follow the visitor's browser")}
          hint={t(
            "Off: everybody is spoken to in {language}, unless the page asks for another language.",
            { language: localeNames[settings.locale] ?? t("the inbox's language") },
          )}
          layout="inline"
        >
          <Switch
            checked={settings.followsBrowser}
            onCheckedChange={(isOn) => changeSettings("followsBrowser", isOn)}
          />
        </Field>
        <Field label={t("Your texts in")} className="sm:max-w-80">
          <Select value={locale} onChange={(event) => setChosen(event.target.value)}>
            {others.map((code) => (
              <option key={code} value={code}>
                {code in settings.translations
                  ? t("{language} (written)", { language: localeNames[code] ?? code })
                  : localeNames[code]}
              </option>
            ))}
          </Select>
        </Field>
        <fieldset
          key={locale}
          className="grid gap-4 sm:grid-cols-2"
          aria-label={t("Texts in {language}", { language: localeNames[locale] ?? locale })}
        >
          {texts.map(({ key, label, read }) => (
            <Field
              key={key}
              label={`${t(label)} (${localeNames[locale]})`}
              error={errors[`settings.translations.${locale}.${key}`]}
            >
              <Textarea
                lang={locale}
                dir={directionOf(locale)}
                rows={2}
                maxLength={visitorTextLimits[key]}
                value={own[key]}
                placeholder={read(standing)}
                onChange={(event) => set({ [key]: event.target.value })}
              />
            </Field>
          ))}
          {standing.preChatForm.fields.map(({ key, label }) => (
            <Field
              key={key}
              label={t("Label of the field “{label}”", { label: labelOf(settings, key) })}
            >
              <Input
                lang={locale}
                dir={directionOf(locale)}
                maxLength={80}
                value={own.labels[key] ?? ""}
                placeholder={label}
                onChange={(event) => set({ labels: { ...own.labels, [key]: event.target.value } })}
              />
            </Field>
          ))}
          <ListedTexts settings={settings} locale={locale} own={own} onChange={set} />
        </fieldset>
      </div>
    </Card>
  );
}

const labelOf = ({ preChatForm }: InboxSettings, key: string) =>
  preChatForm.fields.find((field) => field.key === key)?.label ?? key;
