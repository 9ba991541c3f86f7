import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { composeReceived } from "@/server/mail/fetching/compose-received";
import { jsonOf } from "@/server/mail/forms/json-of";
import { readBody } from "@/server/mail/forms/read-body";
import { type Form, readForm, textOf } from "@/server/mail/forms/read-form";
import { listAsFailed, tooLarge } from "@/server/mail/ingress/list-as-failed";
import type { ProviderOutcome } from "@/server/mail/ingress/provider-route";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import { receiveMail } from "@/server/mail/ingress/receive";
import { isMailgunSigned } from "@/server/mail/signatures/mailgun-signature";

/**
 * Takes one delivery of a Mailgun route: the MIME form (a URL that ends in "mime"), or the parsed one. The token, which
 * Mailgun signs, is what makes a delivery unique.
 * @throws AppError unavailable without MAILGUN_SIGNING_KEY, unauthenticated without its signature.
 */
export async function acceptMailgun(request: Request): Promise<ProviderOutcome> {
  const key = env.MAILGUN_SIGNING_KEY;
  if (!key) throw new AppError("unavailable", "Set MAILGUN_SIGNING_KEY to receive mail here.");
  const body = await readBody(request);
  const form = body && (await readForm(request.headers.get("content-type"), body));
  const token = form && textOf(form, "token");
  if (!form || !token || !isSigned(form, key)) {
    throw new AppError("unauthenticated", "Mailgun's signature is missing, wrong or too old.");
  }
  const envelope = {
    envelopeFrom: textOf(form, "sender"),
    envelopeTo: (textOf(form, "recipient") ?? "").split(",").filter((entry) => entry !== ""),
  };
  const raw = form.isCut ? null : await rawOf(form);
  if (!raw || raw.length > maxMailBytes) {
    const [from, subject] = [textOf(form, "from"), textOf(form, "subject")];
    const known = { source: "mailgun" as const, sourceEventId: token, ...envelope, from, subject };
    return listAsFailed({ ...known, error: tooLarge });
  }
  const received = await receiveMail({
    source: "mailgun",
    sourceEventId: token,
    raw,
    ...envelope,
    origin: { vouched: vouchedBy(form) },
  });
  return received.isRepeat ? "repeated" : "stored";
}

const isSigned = (form: Form, key: string): boolean =>
  isMailgunSigned({
    timestamp: textOf(form, "timestamp"),
    token: textOf(form, "token"),
    signature: textOf(form, "signature"),
    key,
  });

function rawOf(form: Form): Promise<Buffer> | Buffer {
  const mime = form.fields.get("body-mime");
  if (mime) return mime;
  const headers = parseHeaders(textOf(form, "message-headers"));
  const find = (wanted: string) =>
    headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
  const replyTo = find("reply-to");
  return composeReceived(
    {
      from: textOf(form, "from") ?? find("from") ?? "",
      to: [find("to") ?? textOf(form, "recipient") ?? ""],
      cc: find("cc") ? [find("cc") ?? ""] : null,
      reply_to: replyTo ? [replyTo] : null,
      subject: textOf(form, "subject") ?? "",
      text: textOf(form, "body-plain"),
      html: textOf(form, "body-html"),
      headers: Object.fromEntries(headers),
      message_id: find("message-id"),
    },
    form.files.map(({ filename, contentType, bytes }) => ({
      ...{ filename, contentType, bytes },
      contentId: null,
    })),
  );
}

/** message-headers is JSON: a list of pairs of name and value. */
function parseHeaders(json: string | null): [string, string][] {
  const pairs = jsonOf(json);
  return (Array.isArray(pairs) ? pairs : []).filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string",
  );
}

/** Headers of the mail itself become fields too, so that only a bad result is worth believing. */
function vouchedBy(form: Form): VouchedResults | null {
  const failed = (name: string) =>
    textOf(form, name)?.trim().toLowerCase() === "fail" ? ("fail" as const) : null;
  const spf = failed("X-Mailgun-Spf");
  const dkim = failed("X-Mailgun-Dkim-Check-Result");
  return spf || dkim ? { spf, spfDomain: null, dkim, dkimDomains: [], dmarc: null } : null;
}
