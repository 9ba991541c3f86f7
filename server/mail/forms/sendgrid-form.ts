import { z } from "zod";
import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import { composeReceived } from "@/server/mail/fetching/compose-received";
import { jsonOf } from "@/server/mail/forms/json-of";
import { type Form, textOf } from "@/server/mail/forms/read-form";
import { vouchedResult } from "@/server/mail/ingress/vouched-result";

/** https://www.twilio.com/docs/sendgrid/for-developers/parsing-email/setting-up-the-inbound-parse-webhook */
const charsetsJson = z.record(z.string(), z.string()).catch({});
const fileInfoJson = z
  .record(z.string(), z.looseObject({ "content-id": z.string().optional() }))
  .catch({});

/** The message of a parsed form. Texts keep the charset they came in; the headers are the mail's own. */
export function composeParsed(form: Form): Promise<Buffer> {
  const charsets = charsetsJson.parse(jsonOf(textOf(form, "charsets")));
  const info = fileInfoJson.parse(jsonOf(textOf(form, "attachment-info")));
  const headers = parseHeaderText(textOf(form, "headers") ?? "");
  const find = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const body = (name: "text" | "html") => {
    const bytes = form.fields.get(name);
    return bytes
      ? { bytes, charset: /^[\w.:-]+$/.exec(charsets[name] ?? "")?.[0] ?? "utf-8" }
      : null;
  };
  const [cc, replyTo] = [find("cc"), find("reply-to")];
  return composeReceived(
    {
      from: find("from") ?? textOf(form, "from") ?? "",
      to: [find("to") ?? textOf(form, "to") ?? ""],
      cc: cc ? [cc] : null,
      reply_to: replyTo ? [replyTo] : null,
      // Decoded by the provider; the header's own encoded words would be encoded once more.
      subject: textOf(form, "subject") ?? find("subject") ?? "",
      text: body("text"),
      html: body("html"),
      headers: Object.fromEntries(headers),
      message_id: find("message-id") ?? null,
    },
    form.files.map(({ field, filename, contentType, bytes }) => ({
      ...{ filename, contentType, bytes },
      contentId: info[field]?.["content-id"] ?? null,
    })),
  );
}

/** The header block as text, unfolded, into names and values. */
const parseHeaderText = (text: string): [string, string][] =>
  text
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name, value ?? ""] satisfies [string, string]] : [];
    });

/** SPF and DKIM as SendGrid checked them: "pass", and "{@example.com : pass, @relay.test : fail}". */
export function vouchedBy(form: Form, envelopeFrom: string | null): VouchedResults | null {
  const spf = vouchedResult(textOf(form, "SPF"));
  const signatures = [
    ...(textOf(form, "dkim") ?? "").matchAll(/@([a-z0-9.-]+)\s*:\s*([a-z]+)/gi),
  ].map(([, domain = "", result]) => ({
    domain: domain.toLowerCase(),
    result: vouchedResult(result),
  }));
  if (!spf && signatures.length === 0) return null;
  const dkimDomains = signatures
    .filter(({ result }) => result === "pass")
    .map(({ domain }) => domain);
  return {
    spf,
    spfDomain: envelopeFrom?.split("@")[1]?.toLowerCase() ?? null,
    dkim: dkimDomains.length > 0 ? "pass" : (signatures[0]?.result ?? null),
    dkimDomains,
    dmarc: null,
  };
}
