import type { WidgetInboxView } from "@/lib/schemas/widget";
import type { WidgetSettings } from "@/lib/widget-protocol";
import { readLocale } from "@/lib/words/locale";
import { directionOf, type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";
import { createFormat, type Format } from "@/widget/frame/ui/format";
import { loadWords } from "@/widget/locales/load-words";
import { createTranslate, type Translate } from "@/widget/locales/translate";

export type Speech = { locale: string; t: Translate; format: Format };

type Settings = WidgetSettings & { useBrowserLanguage?: boolean };

/** The language tag the page chose, if it chose one that we have words for. */
export function chosenLocale(settings: Settings): string | null {
  const tag = readLocale(settings.useBrowserLanguage ? navigator.language : settings.locale);
  return mailLocaleOf(tag) && tag;
}

/** The page's choice, else what the server made of inbox and browser, else the browser's own. */
export function wantedLocale(settings: Settings, inbox: WidgetInboxView | null): string {
  const browser = readLocale(navigator.language);
  return (
    chosenLocale(settings) ?? inbox?.locale ?? (mailLocaleOf(browser) ? browser : null) ?? "en"
  );
}

/** The words of a language, fetched when it is first wanted; the present ones stay until it has come. */
export function createSpeech(onChange: () => void) {
  let wanted = "";
  let speech: Speech | null = null;

  async function learn(locale: string) {
    const language: MailLocale = mailLocaleOf(locale) ?? "en";
    // The file did not arrive: better English than nothing, and the next wish asks again.
    const words = await loadWords[language]().catch(() => null);
    if (wanted !== locale) return;
    if (!words) {
      wanted = "";
      if (!speech && language !== "en") await want("en");
      return;
    }
    speech = { locale, t: createTranslate(words, locale), format: createFormat(locale) };
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(language);
    onChange();
  }

  async function want(locale: string) {
    if (locale === wanted) return;
    wanted = locale;
    await learn(locale);
  }

  return { get: () => speech, want: (locale: string) => void want(locale) };
}
