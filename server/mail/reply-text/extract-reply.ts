/**
 * Takes out of a mail what its sender wrote now. Invariants: never empty where somebody wrote something; nothing is
 * thrown away (what is not the reply is `quoted`); linear in the size of the mail.
 */

import { linesOfHtml } from "@/server/mail/reply-lines/html-lines";
import { isBlank, type Line } from "@/server/mail/reply-lines/line";
import { linesOfText } from "@/server/mail/reply-lines/looked-lines";
import type { Label } from "@/server/mail/reply-text/label";
import { labelByRules } from "@/server/mail/reply-text/label-by-rules";
import { labelWithOriginal } from "@/server/mail/reply-text/label-with-original";

/** Beyond this many characters of a part the rest is kept, unlooked at, as quoted text. */
const maxLooked = 2_000_000;

export type MailBody = {
  text?: string | undefined;
  html?: string | undefined;
};

export type ExtractedReply = {
  /** What was newly written; lines joined by \n, without blank lines at either end. */
  text: string;
  /** What was taken away: quotation, attribution, signature; "" when nothing was. */
  quoted: string;
};

/** The words somebody wrote in answer; `original` is the mail he answers, where it is known. */
export function extractReply(mail: MailBody & { original?: MailBody | undefined }): ExtractedReply {
  const original = mail.original ? linesOfOriginal(mail.original) : [];
  const fromText = mail.text?.trim()
    ? extractFrom(linesOfText(mail.text.slice(0, maxLooked)), original)
    : null;
  const rest = mail.text?.slice(maxLooked) ?? "";
  if (fromText && (fromText.text !== "" || !mail.html)) {
    return rest === "" ? fromText : { ...fromText, quoted: `${fromText.quoted}\n${rest}` };
  }
  const fromHtml = mail.html
    ? extractFrom(linesOfHtml(mail.html.slice(0, maxLooked)), original)
    : null;
  return fromHtml ?? fromText ?? { text: "", quoted: "" };
}

function linesOfOriginal(original: MailBody): Line[] {
  return [
    ...(original.text ? linesOfText(original.text.slice(0, maxLooked)) : []),
    // Mail programs that quote from the HTML part show what it hides: the preheader.
    ...(original.html ? linesOfHtml(original.html.slice(0, maxLooked), { withHidden: true }) : []),
  ];
}

function extractFrom(given: Line[], original: readonly Line[]): ExtractedReply {
  const aligned = original.length > 0 ? labelWithOriginal(given, original) : null;
  const { lines, labels } = aligned ? { lines: given, labels: aligned } : labelByRules(given);
  const own = join(lines, labels, (label) => label === "own");
  const quoted = join(lines, labels, (label) => label !== "own");
  if (own !== "" || isOnlyQuotation(labels, lines)) return { text: own, quoted };
  return { text: join(lines, labels, () => true), quoted: "" };
}

/** Nothing was written: the mail is an attribution with its quotation, or a phone's line and a quotation. */
function isOnlyQuotation(labels: readonly Label[], lines: readonly Line[]): boolean {
  return (
    labels.some((label, at) => label === "attribution" && !isBlank(lines[at] as Line)) ||
    lines.every(isBlank)
  );
}

function join(
  lines: readonly Line[],
  labels: readonly Label[],
  wanted: (label: Label) => boolean,
): string {
  const kept = lines.filter((_, at) => wanted(labels[at] ?? "own")).map((line) => line.raw);
  return kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\s*\n/, "")
    .trimEnd();
}
