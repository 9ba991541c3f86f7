import { pickMailLocale } from "@/emails/texts";
import { readLocale, timeLocale } from "@/lib/words/locale";
import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

/** For whom a mail is worded. */
export type Reader = {
  /** The language of our words. */
  locale: MailLocale;
  /** The tag by which times and numbers are written: with the region, where it is known. */
  formatLocale: string;
  /** IANA name; null where it is not known. */
  timezone: string | null;
};

/** The first wanted language we have words for: the contact's, else the inbox's, else the account's. */
export function readerOf(input: { wanted: Array<string | null>; timezone: string | null }): Reader {
  const locale = pickMailLocale(input.wanted);
  const tag = readLocale(input.wanted.find((one) => mailLocaleOf(one) === locale));
  return { locale, formatLocale: timeLocale(tag ?? locale), timezone: input.timezone };
}

type Read = {
  recipient: { kind: "contact" | "participant" };
  conversation: {
    contact: { locale: string | null; timezone: string | null };
    account: { locale: string };
  };
  settings: { locale: string };
};

/** Language and zone of whoever reads a conversation's mail; of participants neither is known. */
export function letterReader({ recipient, conversation, settings }: Read): Reader {
  const contact = recipient.kind === "contact" ? conversation.contact : null;
  return readerOf({
    wanted: [contact?.locale ?? null, settings.locale, conversation.account.locale],
    timezone: contact?.timezone ?? null,
  });
}

/** "22 Nov, 15:04 GMT+5:45" in the reader's zone; in UTC, and saying so, where it is not known. */
export function formatTime(moment: Date, reader: Reader): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(reader.formatLocale, {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    }).format(moment);
  try {
    return format(reader.timezone ?? "UTC");
  } catch {
    // The browser told a zone this server does not know.
    return format("UTC");
  }
}

/** "84 kB", "2.4 MB" as the reader's language writes it. */
export function formatSize(bytes: number, reader: Reader): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(reader.formatLocale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: unit === "kilobyte" ? 0 : 1,
  }).format(Math.max(value, unit === "kilobyte" ? 1 : 0));
}
