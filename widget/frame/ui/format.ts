/** Times and sizes in the visitor's language and zone. */
export function createFormat(locale: string) {
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  return {
    time: (at: Date) => time.format(at),
    day: (at: Date) => day.format(at),
    full: (at: Date) => full.format(at),
    /** In a list: the time of today's, the day of older ones. */
    when: (at: Date) => (dayKey(at) === dayKey(new Date()) ? time.format(at) : short.format(at)),
    size(bytes: number) {
      const isLarge = bytes >= 1_000_000;
      return new Intl.NumberFormat(locale, {
        style: "unit",
        unit: isLarge ? "megabyte" : "kilobyte",
        maximumFractionDigits: isLarge && bytes < 10_000_000 ? 1 : 0,
      }).format(Math.max(1, bytes / 1000) / (isLarge ? 1000 : 1));
    },
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The same for two moments of one calendar day here. */
export function dayKey(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;
}
