const names = new Intl.DisplayNames("en", { type: "language" });

/** A language by its English name. */
export function languageName(locale: string): string {
  try {
    return names.of(locale) ?? locale;
  } catch {
    return locale;
  }
}
