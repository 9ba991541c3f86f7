import { fileSize } from "@/lib/words/file-size";
import { timeLocale } from "@/lib/words/locale";

/** Times and sizes in the visitor's language and zone. */
export function createFormat(locale: string) {
  const tag = timeLocale(locale);
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(tag, { weekday: "long", day: "numeric", month: "long" });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "short" });
  const short = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short" });
  return {
    time: (at: Date) => time.format(at),
    day: (at: Date) => day.format(at),
    full: (at: Date) => full.format(at),
    /** In a list: the time of today's, the day of older ones. */
    when: (at: Date) => (dayKey(at) === dayKey(new Date()) ? time.format(at) : short.format(at)),
    size: (bytes: number) => fileSize(bytes, locale),
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The same for two moments of one calendar day here. */
export function dayKey(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;
}
