/** The answered mail below the answer, as the mail programs of our customers put it there. */
import type { QuoteStyle } from "@/lib/schemas/mail/mailbox";

export type QuotedMail = {
  /** As in its header: "Grace from Acme <support@acme.test>". */
  from: string;
  to: string;
  date: Date;
  subject: string;
  text: string;
  /** Null: quoted as text. */
  html: string | null;
};

export type WrittenBody = { text: string; html: string | null };

/** An answer in the manner of `style`; without an answered mail just the words. */
export function writeBody(
  own: string,
  style: QuoteStyle,
  answered: QuotedMail | null,
): WrittenBody {
  if (!answered) return { text: own, html: style === "plain" ? null : paragraphs(own) };
  return styles[style](own, answered);
}

const styles: Record<QuoteStyle, (own: string, answered: QuotedMail) => WrittenBody> = {
  gmail: (own, answered) => ({
    text: `${own}\n\n${attribution(answered)}\n\n${prefixed(answered.text)}\n`,
    html:
      `<div dir="ltr">${paragraphs(own)}</div><br>` +
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(attribution(answered))}<br></div>` +
      '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">' +
      `${quotedHtml(answered)}</blockquote></div>`,
  }),
  outlook: (own, answered) => ({
    text: `${own}\n\n${"_".repeat(32)}\n${headerBlock(answered).join("\n")}\n\n${answered.text}\n`,
    html:
      `<div>${paragraphs(own)}</div><div id="appendonsend"></div>` +
      '<hr style="display:inline-block;width:98%" tabindex="-1">' +
      `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${headerBlock(
        answered,
      )
        .map((line) => escapeHtml(line).replace(/^[^:]+:/, "<b>$&</b>"))
        .join("<br>")}</font><div>&nbsp;</div></div>${quotedHtml(answered)}`,
  }),
  plain: (own, answered) => ({
    text: `${own}\n\n${attribution(answered)}\n${prefixed(answered.text)}\n`,
    html: null,
  }),
};

const dayFormat = new Intl.DateTimeFormat("en-US", {
  ...({ weekday: "short", month: "short", day: "numeric", year: "numeric" } as const),
  timeZone: "UTC",
});
const hourFormat = new Intl.DateTimeFormat("en-US", {
  ...({ hour: "numeric", minute: "2-digit" } as const),
  timeZone: "UTC",
});

const attribution = ({ from, date }: QuotedMail): string =>
  `On ${dayFormat.format(date)} at ${hourFormat.format(date)} ${from} wrote:`;

const headerBlock = ({ from, date, to, subject }: QuotedMail): string[] => [
  `From: ${from}`,
  `Sent: ${dayFormat.format(date)} ${hourFormat.format(date)}`,
  `To: ${to}`,
  `Subject: ${subject}`,
];

const prefixed = (text: string): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `<div>${line === "" ? "<br>" : escapeHtml(line)}</div>`)
    .join("");

/** The body of a whole document: mail programs quote that. */
const quotedHtml = ({ html, text }: QuotedMail): string => {
  if (html === null) return paragraphs(text);
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
};
