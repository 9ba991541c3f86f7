/** A language tag from an untrusted place (RFC 5646) in its canonical form; null when it is none, as "en-US@posix" is. */
export function readLocale(value: string | null | undefined): string | null {
  if (!value) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** The tag times are written by: English as in Britain, with 24 hours, like dashboard and mails. */
export function timeLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}
