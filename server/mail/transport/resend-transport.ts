import type { Resend } from "resend";
import { type FrozenMail, outboundEmailTag } from "@/lib/schemas/outbound-mail";
import { bareMessageId } from "@/server/mail/threading";
import { providerTimeoutMs, resendClient } from "@/server/mail/transport/resend-client";
import type { SendResult, SentMail } from "@/server/mail/transport/send-result";
import { storage } from "@/server/storage/storage";

type Failure = Awaited<ReturnType<Resend["emails"]["send"]>>;

const quotaPauseMs = 3_600_000;

/**
 * Hands a mail to Resend, or to the sandbox through the same client. The same mail under the same key is sent once,
 * however often this is called within 24 hours.
 */
export async function sendThroughResend(
  mail: FrozenMail,
  { idempotencyKey }: { idempotencyKey: string },
): Promise<SendResult> {
  const attachments = await Promise.all(
    mail.attachments.map(async (file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: await storage().read(file.storageKey),
      ...(file.contentId ? { contentId: file.contentId } : {}),
    })),
  );
  const answer = await resendClient().emails.send(
    {
      from: mail.from,
      to: mail.to,
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: mail.headers,
      tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })),
      ...(attachments.length > 0 ? { attachments } : {}),
    },
    { idempotencyKey, signal: AbortSignal.timeout(providerTimeoutMs) },
  );
  if (!answer.error) return { ok: true, providerId: answer.data.id, messageIdHeader: null };
  return judge(answer);
}

/** What a refusal means (Resend's error names; the list is open-ended). */
function judge(answer: Failure): SendResult {
  const { name = "application_error", statusCode = null, message = "" } = answer.error ?? {};
  const error = `${name}: ${message}`;
  if (name === "invalid_idempotent_request") return { ok: false, outcome: "already_sent", error };
  if (name === "daily_quota_exceeded" || name === "monthly_quota_exceeded") {
    return { ok: false, outcome: "retry", error, retryAfterMs: quotaPauseMs };
  }
  const isPassing =
    statusCode === null ||
    statusCode >= 500 ||
    statusCode === 429 ||
    name === "concurrent_idempotent_requests";
  if (!isPassing) return { ok: false, outcome: "permanent", error };
  const seconds = Number(answer.headers?.["retry-after"]);
  return seconds > 0
    ? { ok: false, outcome: "retry", error, retryAfterMs: seconds * 1000 }
    : { ok: false, outcome: "retry", error };
}

/** Resend's last word on a mail, by its id; null when it cannot be asked or knows no such mail. */
export async function lookUpByProviderId(
  providerId: string,
): Promise<(SentMail & { lastEvent: string }) | null> {
  const { data } = await resendClient().emails.get(providerId);
  if (!data) return null;
  const messageIdHeader = bareMessageId(data.message_id);
  return { providerId, messageIdHeader, lastEvent: data.last_event };
}

const pageSize = 100;
const mostPages = 10;

/**
 * Looks for a mail whose answer was lost among those sent since, by the tag it carries. "unknown": the provider could
 * not be asked, or has sent too many since to look through.
 */
export async function lookUpByTag(input: {
  outboundEmailId: string;
  toEmail: string;
  since: Date;
}): Promise<SentMail | "not_found" | "unknown"> {
  const client = resendClient();
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { data } = await client.emails.list({ limit: pageSize, ...(after ? { after } : {}) });
    if (!data) return "unknown";
    for (const item of data.data) {
      if (new Date(item.created_at) < input.since) return "not_found";
      if (!item.to.some((to) => to.toLowerCase().includes(input.toEmail.toLowerCase()))) continue;
      const mail = await client.emails.get(item.id);
      if (!mail.data) return "unknown";
      const tag = mail.data.tags?.find(({ name }) => name === outboundEmailTag);
      if (tag?.value === input.outboundEmailId) {
        return { providerId: item.id, messageIdHeader: bareMessageId(mail.data.message_id) };
      }
    }
    after = data.data.at(-1)?.id;
    if (!data.has_more || !after) return "not_found";
  }
  return "unknown";
}
