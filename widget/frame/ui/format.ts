import { fileSize } from "@/lib/words/file-size";
import { timeLocale } from "@/lib/words/locale";

/** Times and sizes in the visitor's language and zone. */
export function createFormat(locale: string) {
  const tag = timeLocale(locale);
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, options);
    return (at: Date) => format.format(at);
  };
  const time = words({ hour: "2-digit", minute: "2-digit" });
  const date = words({ day: "numeric", month: "short" });
  const relative = new Intl.RelativeTimeFormat(tag);
  return {
    time,
    date,
    weekday: words({ weekday: "long" }),
    day: words({ weekday: "long", day: "numeric", month: "long" }),
    full: words({ dateStyle: "full", timeStyle: "short" }),
    /** In a list: the time of today's, the day of older ones. */
    when: (at: Date) => (dayKey(at) === dayKey(new Date()) ? time(at) : date(at)),
    minutesFromNow: (minutes: number) => relative.format(minutes, "minute"),
    /** Midnights between two moments, here. */
    daysBetween(from: Date, to: Date): number {
      const [start, end] = [from, to].map((at) =>
        Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()),
      );
      return Math.round(((end ?? 0) - (start ?? 0)) / 86_400_000);
    },
    size: (bytes: number) => fileSize(bytes, locale),
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The same for two moments of one calendar day here. */
export function dayKey(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;
}
