import type { Resend } from "resend";
import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { providerTimeoutMs, resendClient } from "@/server/mail/transport/resend-client";
import type { SendResult } from "@/server/mail/transport/send-result";
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
    // A wrong key or an unproved domain speaks against no mail: an admin mends it while they wait.
    [401, 403, 429].includes(statusCode) ||
    name === "concurrent_idempotent_requests";
  if (!isPassing) return { ok: false, outcome: "permanent", error };
  const seconds = Number(answer.headers?.["retry-after"]);
  return seconds > 0
    ? { ok: false, outcome: "retry", error, retryAfterMs: seconds * 1000 }
    : { ok: false, outcome: "retry", error };
}
