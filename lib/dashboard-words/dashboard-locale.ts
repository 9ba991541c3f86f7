/** Languages of the dashboard; `pt` is Brazilian. */
export const dashboardLocales = ["en", "de", "fr", "es", "pt", "ar"] as const;

export type DashboardLocale = (typeof dashboardLocales)[number];

/** Cookie with the language chosen last, for pages without a signed-in member. */
export const localeCookie = "segue.locale";

/** The language of a tag, if the dashboard has words for it: "de-AT" is "de". */
export function dashboardLocaleOf(tag: string | null | undefined): DashboardLocale | null {
  const language = tag?.trim().toLowerCase().split(/[-_;]/).at(0);
  return dashboardLocales.find((locale) => locale === language) ?? null;
}

/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that the dashboard has; else English. */
export function acceptedLocale(header: string | null | undefined): DashboardLocale {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag, ...parameters] = part.split(";");
    const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
    return { locale: dashboardLocaleOf(tag), quality: Number(quality ?? 1) };
  });
  const best = wishes
    .filter(({ locale, quality }) => locale && quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .at(0);
  return best?.locale ?? "en";
}

/** The tag that numbers, plurals and dates are written by. English as in Britain, with 24 hours. */
export function intlTag(locale: DashboardLocale): string {
  return { en: "en-GB", de: "de", fr: "fr", es: "es", pt: "pt-BR", ar: "ar" }[locale];
}
