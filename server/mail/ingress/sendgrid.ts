import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { z } from "zod";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { jsonOf } from "@/server/mail/forms/json-of";
import { readBody } from "@/server/mail/forms/read-body";
import { type Form, readForm, textOf } from "@/server/mail/forms/read-form";
import { composeParsed, vouchedBy } from "@/server/mail/forms/sendgrid-form";
import { listAsFailed, tooLarge } from "@/server/mail/ingress/list-as-failed";
import type { ProviderOutcome } from "@/server/mail/ingress/provider-route";
import { authenticateInbound, maxMailBytes } from "@/server/mail/ingress/raw";
import { receiveMail } from "@/server/mail/ingress/receive";
import { isSendgridSigned } from "@/server/mail/signatures/sendgrid-signature";

const envelopeJson = z.object({
  from: z.string().default(""),
  to: z.array(z.string()).default([]),
});

/**
 * Takes one delivery of SendGrid's Inbound Parse, raw or parsed. It has no id: the same mail for the same envelope is
 * one delivery.
 * @throws AppError unauthenticated without signature or password, unavailable when neither is configured.
 */
export async function acceptSendgrid(request: Request): Promise<ProviderOutcome> {
  const key = env.SENDGRID_VERIFICATION_KEY;
  if (!key) authenticateInbound(request.headers.get("authorization"));
  const body = await readBody(request);
  if (key) authenticateSignature(request.headers, body, key);
  if (!body) return listLarge(crypto.randomUUID(), null);
  const form = await readForm(request.headers.get("content-type"), body);
  if (!form) return "ignored";
  const raw = form.isCut ? null : (form.fields.get("email") ?? (await composeParsed(form)));
  if (!raw || raw.length > maxMailBytes) {
    return listLarge(createHash("sha256").update(body).digest("hex"), form);
  }
  const { from, to } = envelopeOf(form);
  const senderIp = textOf(form, "sender_ip") ?? "";
  const hash = createHash("sha256").update(JSON.stringify([from, to]));
  const received = await receiveMail({
    source: "sendgrid",
    sourceEventId: hash.update(identityOf(form, raw)).digest("hex"),
    raw,
    envelopeFrom: from,
    envelopeTo: to,
    origin: {
      // What is put together again has lost its signatures: there the provider's own check says more.
      remoteAddress: form.fields.has("email") && isIP(senderIp) !== 0 ? senderIp : null,
      vouched: vouchedBy(form, from),
    },
  });
  return received.isRepeat ? "repeated" : "stored";
}

function listLarge(sourceEventId: string, form: Form | null): Promise<ProviderOutcome> {
  const { from, to } = form ? envelopeOf(form) : { from: null, to: [] };
  return listAsFailed({
    source: "sendgrid",
    sourceEventId,
    envelopeFrom: from,
    envelopeTo: to,
    from: form && textOf(form, "from"),
    subject: form && textOf(form, "subject"),
    error: tooLarge,
  });
}

function authenticateSignature(headers: Headers, body: Buffer | null, key: string): void {
  const signature = headers.get("x-twilio-email-event-webhook-signature");
  const timestamp = headers.get("x-twilio-email-event-webhook-timestamp");
  if (!body || !isSendgridSigned({ signature, timestamp, body, key })) {
    throw new AppError("unauthenticated", "SendGrid's signature is missing, wrong or too old.");
  }
}

const envelopeOf = (form: Form): { from: string | null; to: string[] } =>
  envelopeJson.safeParse(jsonOf(textOf(form, "envelope"))).data ?? { from: null, to: [] };

/** What a repeat has in common: a message put together again has other boundaries each time. */
function identityOf(form: Form, raw: Buffer): Buffer {
  if (form.fields.has("email")) return raw;
  const parts = ["headers", "text", "html"].map((name) => form.fields.get(name) ?? Buffer.of());
  return Buffer.concat([...parts, ...form.files.map(({ bytes }) => bytes)]);
}
