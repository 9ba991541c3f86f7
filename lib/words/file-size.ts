/** "12 kB", "3.4 MB": decimal units as file managers show them, in the reader's language. Never less than 1 kB. */
export function fileSize(bytes: number, locale = "en"): string {
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge && bytes < 10_000_000 ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000));
}
