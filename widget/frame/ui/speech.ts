import type { WidgetInboxView } from "@/lib/schemas/widget";
import type { WidgetSettings } from "@/lib/widget-protocol";
import { readLocale } from "@/lib/words/locale";
import { directionOf, type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";
import { beforeLater, type WithWords } from "@/widget/frame/ui/before-later";
import { createFormat, type Format } from "@/widget/frame/ui/format";
import { loadWords } from "@/widget/locales/load-words";
import { createTranslate, type Translate } from "@/widget/locales/translate";

export type Speech = { locale: string; t: Translate; format: Format };

/** A tag that we have words for, or null. */
const spoken = (value: string | undefined) => {
  const tag = readLocale(value);
  return mailLocaleOf(tag) && tag;
};

/** The language tag the page chose, if it chose one that we have words for. */
export function chosenLocale({ locale, useBrowserLanguage }: WidgetSettings): string | null {
  return (useBrowserLanguage ? spoken(navigator.language) : null) ?? spoken(locale);
}

/** The page's choice, else what the server made of inbox and browser, else the browser's own. */
export function wantedLocale(settings: WidgetSettings, inbox: WidgetInboxView | null): string {
  return chosenLocale(settings) ?? inbox?.locale ?? spoken(navigator.language) ?? "en";
}

/** The words of a language, fetched when it is first wanted; the present ones stay until it has come. */
export function createSpeech(onChange: () => void) {
  let wanted = "";
  let turn = 0;
  let speech: Speech | null = null;
  let laterWords: WithWords["loadLaterWords"] | null = null;

  async function learn(locale: string) {
    const mine = ++turn;
    const language: MailLocale = mailLocaleOf(locale) ?? "en";
    // The file did not arrive: better English than nothing, and the next wish asks again.
    const words = await Promise.all([loadWords[language](), laterWords?.[language]()]).catch(
      () => null,
    );
    if (mine !== turn) return true;
    if (!words) {
      wanted = "";
      if (!speech && language !== "en") await want("en");
      return false;
    }
    const [first, later] = words;
    const t = createTranslate({ ...first, ...later }, locale);
    speech = { locale, t, format: createFormat(locale) };
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(language);
    onChange();
    return true;
  }

  async function want(locale: string) {
    if (locale === wanted) return;
    wanted = locale;
    await learn(locale);
  }

  beforeLater(async ({ loadLaterWords }) => {
    laterWords = loadLaterWords;
    if (wanted && !(await learn(wanted))) throw new Error("No words.");
  });
  return { get: () => speech, want: (locale: string) => void want(locale) };
}
