import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

/** The first language the browser asks for that we have words for, else English. The order counts, not the weights. */
export function browserLocale(headers: Pick<Headers, "get">): MailLocale {
  const tags = (headers.get("accept-language") ?? "").slice(0, 200).split(",");
  const known = tags.map((tag) => mailLocaleOf(tag.split(";")[0]?.trim() ?? null));
  return known.find((locale) => locale !== null) ?? "en";
}
