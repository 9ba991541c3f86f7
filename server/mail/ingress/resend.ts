import { z } from "zod";
import { AppError } from "@/server/errors";
import { log } from "@/server/log";
import { applyDeliveryEvent } from "@/server/mail/events";
import { jsonOf } from "@/server/mail/forms/json-of";
import { receiveMail } from "@/server/mail/ingress/receive";
import { isSvixSigned, resendWebhookSecret } from "@/server/mail/signatures/svix-signature";

/** Far more than metadata takes. */
export const maxWebhookBytes = 5_000_000;

const webhook = z.looseObject({ type: z.string(), data: z.looseObject({}) });

const received = z.object({
  email_id: z.string().min(1).max(200),
  from: z.string().default(""),
  to: z.array(z.string()).default([]),
  cc: z.array(z.string()).default([]),
  received_for: z.array(z.string()).default([]),
});

/**
 * Takes one webhook of Resend: a received mail is stored (its content is fetched by the job), a delivery state applied.
 * What is signed but not understood is ignored, since new types appear.
 * @throws AppError unauthenticated when the signature is missing, wrong or old.
 */
export async function acceptResendWebhook(input: {
  bytes: Uint8Array;
  headers: Headers;
}): Promise<"stored" | "ignored"> {
  const id = input.headers.get("svix-id");
  const headers = {
    id,
    timestamp: input.headers.get("svix-timestamp"),
    signature: input.headers.get("svix-signature"),
  };
  if (!id || !isSvixSigned({ headers, body: input.bytes, secret: resendWebhookSecret() })) {
    throw new AppError("unauthenticated", "The webhook's signature is missing or wrong.");
  }
  const event = webhook.safeParse(jsonOf(input.bytes));
  if (!event.success) return ignore("no event");
  if (event.data.type === "email.received") return storeReceived(event.data.data);
  const outcome = await applyDeliveryEvent({ providerEventId: id, event: event.data });
  return outcome === "applied" ? "stored" : ignore(event.data.type);
}

async function storeReceived(given: object): Promise<"stored" | "ignored"> {
  const mail = received.safeParse(given);
  if (!mail.success) return ignore("email.received without an email_id");
  const { email_id, received_for, to, cc } = mail.data;
  await receiveMail({
    source: "resend",
    sourceEventId: email_id,
    raw: null,
    envelopeFrom: null,
    // The envelope's recipients; older webhooks have only the header's.
    envelopeTo: received_for.length > 0 ? received_for : [...to, ...cc],
  });
  return "stored";
}

function ignore(what: string): "ignored" {
  log.debug({ what }, "webhook ignored");
  return "ignored";
}
