/** Reports that a mail was not delivered: who was not reached, whether for good, and which mail it was. */
import { Readable } from "node:stream";
import type { Failure } from "@/server/mail/bounces/judge-failure";
import { readStatus } from "@/server/mail/bounces/read-status";
import { readWords } from "@/server/mail/bounces/read-words";
import { type ParsedMail, parseMail } from "@/server/mail/reading/parse";

export type BounceReport = {
  /** Whom it names as not reached, lower case. */
  recipients: string[];
  /** Null when nothing has surely failed. */
  failure: Failure | null;
  /** Message-ID of the mail that bounced, without angle brackets. */
  originalId: string | null;
};

/** The report's own part decides (RFC 3464); where it is missing or empty, the words do. */
export async function readBounce(mail: ParsedMail): Promise<BounceReport> {
  const part = mail.parts.find(({ contentType }) =>
    /^message\/(global-)?delivery-status$/.test(contentType),
  );
  const status = part ? readStatus((await part.content.read()).toString("utf8")) : null;
  const words = readWords(mail);
  return {
    ...(status ?? words),
    originalId: (await readOriginal(mail))?.messageId ?? words.originalId,
  };
}

const originalTypes =
  /^(message\/(rfc822|global)|text\/rfc822-headers|message\/(rfc822|global)-headers)$/;

/** The mail a report brings back, or its headers; null when it has none. */
export async function readOriginal(mail: ParsedMail): Promise<ParsedMail | null> {
  const original = mail.parts.find((part) => originalTypes.test(part.contentType));
  return original ? parseMail(Readable.from(original.content.open())).catch(() => null) : null;
}
