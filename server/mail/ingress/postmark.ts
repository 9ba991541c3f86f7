import { z } from "zod";
import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import { composeReceived } from "@/server/mail/fetching/compose-received";
import { jsonOf } from "@/server/mail/forms/json-of";
import { readBody } from "@/server/mail/forms/read-body";
import { listAsFailed, tooLarge } from "@/server/mail/ingress/list-as-failed";
import type { ProviderOutcome } from "@/server/mail/ingress/provider-route";
import { authenticateInbound, maxMailBytes } from "@/server/mail/ingress/raw";
import { receiveMail } from "@/server/mail/ingress/receive";
import { vouchedResult } from "@/server/mail/ingress/vouched-result";

const address = z.object({ Email: z.string(), Name: z.string().nullish() });

/** https://postmarkapp.com/developer/webhooks/inbound-webhook */
const delivery = z.object({
  MessageID: z.string().min(1).max(200),
  FromFull: address.nullish(),
  From: z.string().nullish(),
  ToFull: z.array(address).nullish(),
  CcFull: z.array(address).nullish(),
  ReplyTo: z.string().nullish(),
  OriginalRecipient: z.string().nullish(),
  Subject: z.string().nullish(),
  Date: z.string().nullish(),
  TextBody: z.string().nullish(),
  HtmlBody: z.string().nullish(),
  Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).nullish(),
  Attachments: z
    .array(
      z.object({
        Name: z.string().nullish(),
        Content: z.string(),
        ContentType: z.string().nullish(),
        ContentID: z.string().nullish(),
      }),
    )
    .nullish(),
  RawEmail: z.string().nullish(),
});
type Delivery = z.infer<typeof delivery>;

/**
 * Takes one delivery of Postmark's inbound webhook. A repeat carries the same MessageID.
 * @throws AppError unavailable without INBOUND_SECRET, unauthenticated when the password is not it.
 */
export async function acceptPostmark(request: Request): Promise<ProviderOutcome> {
  authenticateInbound(request.headers.get("authorization"));
  const body = await readBody(request);
  if (!body) return listLarge(crypto.randomUUID());
  const mail = delivery.safeParse(jsonOf(body));
  if (!mail.success) return "ignored";
  const raw = await rawOf(mail.data);
  if (raw.length > maxMailBytes) return listLarge(mail.data.MessageID, mail.data);
  const received = await receiveMail({
    source: "postmark",
    sourceEventId: mail.data.MessageID,
    raw,
    ...envelopeOf(mail.data),
    origin: { vouched: vouchedBy(mail.data) },
  });
  return received.isRepeat ? "repeated" : "stored";
}

const headerOf = (mail: Delivery, name: string): string[] =>
  (mail.Headers ?? []).filter((header) => header.Name.toLowerCase() === name).map((h) => h.Value);

function envelopeOf(mail: Delivery) {
  const [returnPath] = headerOf(mail, "return-path");
  return {
    envelopeFrom: returnPath === undefined ? null : returnPath.replace(/^\s*<|>\s*$/g, ""),
    envelopeTo: mail.OriginalRecipient ? [mail.OriginalRecipient] : [],
  };
}

/** "include raw email content" is a setting in Postmark; without it the parts are put together again. */
function rawOf(mail: Delivery): Promise<Buffer> | Buffer {
  if (mail.RawEmail) return Buffer.from(mail.RawEmail);
  const headers = Object.fromEntries((mail.Headers ?? []).map(({ Name, Value }) => [Name, Value]));
  return composeReceived(
    {
      from: mail.FromFull ? written(mail.FromFull) : (mail.From ?? ""),
      to: (mail.ToFull ?? []).map(written),
      cc: (mail.CcFull ?? []).map(written),
      reply_to: mail.ReplyTo ? [mail.ReplyTo] : null,
      subject: mail.Subject ?? "",
      text: mail.TextBody || null,
      html: mail.HtmlBody || null,
      headers: { ...headers, ...(mail.Date && { Date: mail.Date }) },
      message_id: headerOf(mail, "message-id")[0] ?? null,
    },
    (mail.Attachments ?? []).map((file) => ({
      filename: file.Name ?? null,
      contentType: file.ContentType ?? "application/octet-stream",
      contentId: file.ContentID || null,
      bytes: Buffer.from(file.Content, "base64"),
    })),
  );
}

const written = ({ Email, Name }: z.infer<typeof address>): string =>
  Name ? `"${Name.replace(/["\\\r\n]+/g, "")}" <${Email}>` : Email;

/** Postmark tells its SPF result in a header. With several of them one may be the sender's own words. */
function vouchedBy(mail: Delivery): VouchedResults | null {
  const [only, ...others] = headerOf(mail, "received-spf");
  if (!only || others.length > 0) return null;
  const spf = vouchedResult(/^\s*([a-z]+)/i.exec(only)?.[1]);
  const spfDomain = /envelope-from="?<?[^\s@;>"]*@([^\s;>"]+)/i.exec(only)?.[1] ?? null;
  return { spf, spfDomain, dkim: null, dkimDomains: [], dmarc: null };
}

function listLarge(sourceEventId: string, mail?: Delivery): Promise<ProviderOutcome> {
  const { envelopeFrom, envelopeTo } = mail
    ? envelopeOf(mail)
    : { envelopeFrom: null, envelopeTo: [] };
  return listAsFailed({
    source: "postmark",
    sourceEventId,
    envelopeFrom,
    envelopeTo,
    from: mail?.From ?? null,
    subject: mail?.Subject ?? null,
    error: tooLarge,
  });
}
