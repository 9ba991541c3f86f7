import { z } from "zod";
import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import { env } from "@/server/env";
import { AppError, isAppError } from "@/server/errors";
import { readBytes } from "@/server/http/route";
import { jsonOf } from "@/server/mail/forms/json-of";
import { listAsFailed } from "@/server/mail/ingress/list-as-failed";
import type { ProviderOutcome } from "@/server/mail/ingress/provider-route";
import { receiveMail } from "@/server/mail/ingress/receive";
import { vouchedResult } from "@/server/mail/ingress/vouched-result";
import { inBucket, mailBucket, s3Settings } from "@/server/mail/s3/fetch-object";
import { confirmSubscription } from "@/server/mail/sns/confirm-subscription";
import { type SnsMessage, snsMessage } from "@/server/mail/sns/sns-message";
import { isSnsSigned } from "@/server/mail/sns/verify-sns";

/** Far more than the 256 KB an SNS message may have. */
const maxBytes = 1_000_000;

const verdict = z.object({ status: z.string() }).nullish();

/** https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
const notification = z.object({
  notificationType: z.literal("Received"),
  content: z.string().nullish(),
  mail: z.object({
    messageId: z.string().min(1).max(200),
    source: z.string().nullish(),
    commonHeaders: z
      .object({ from: z.array(z.string()).nullish(), subject: z.string().nullish() })
      .nullish(),
  }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    action: z.object({
      type: z.string(),
      encoding: z.string().nullish(),
      bucketName: z.string().nullish(),
      objectKey: z.string().nullish(),
    }),
  }),
});
type Notification = z.infer<typeof notification>;

/**
 * Takes one message of the SNS topic that Amazon SES publishes received mail to. A repeat carries the same MessageId.
 * @throws AppError unavailable without SES_TOPIC_ARN, unauthenticated when Amazon did not sign it for that topic.
 */
export async function acceptSes(request: Request): Promise<ProviderOutcome> {
  const topicArn = env.SES_TOPIC_ARN;
  if (!topicArn) throw new AppError("unavailable", "Set SES_TOPIC_ARN to receive mail here.");
  const message = await readMessage(request);
  if (!message || !(await isSnsSigned(message, topicArn))) {
    throw new AppError("unauthenticated", "Amazon did not sign this, or not for SES_TOPIC_ARN.");
  }
  if (message.Type === "Notification") return acceptNotification(message);
  if (message.Type === "SubscriptionConfirmation") {
    await confirmSubscription({ subscribeUrl: message.SubscribeURL, topicArn });
  }
  return "ignored";
}

/** Amazon sends its JSON as text/plain. */
async function readMessage(request: Request): Promise<SnsMessage | null> {
  try {
    const bytes = await readBytes(request, maxBytes);
    return snsMessage.safeParse(jsonOf(bytes)).data ?? null;
  } catch (error) {
    if (isAppError(error) && error.code === "too_large") return null;
    throw error;
  }
}

async function acceptNotification(message: SnsMessage): Promise<ProviderOutcome> {
  const mail = parseNotification(message.Message);
  // "Successfully validated SNS topic …" and the like.
  if (!mail) return "ignored";
  const known = {
    source: "ses" as const,
    sourceEventId: message.MessageId,
    envelopeFrom: mail.mail.source ?? null,
    envelopeTo: mail.receipt.recipients,
  };
  const key = objectKeyOf(mail);
  if (key) {
    // The job fetches it: SNS waits for no more than 15 s.
    const origin = { vouched: vouchedBy(mail) };
    const sourceEventId = inBucket(key);
    const received = await receiveMail({ ...known, sourceEventId, raw: null, origin });
    return received.isRepeat ? "repeated" : "stored";
  }
  if (!mail.content) {
    const { from, subject } = mail.mail.commonHeaders ?? {};
    return listAsFailed({
      ...known,
      from: from?.[0] ?? null,
      subject,
      error: withoutContent(mail),
    });
  }
  const isBase64 = mail.receipt.action.encoding?.toUpperCase() === "BASE64";
  const received = await receiveMail({
    ...known,
    raw: Buffer.from(mail.content, isBase64 ? "base64" : "utf8"),
    origin: { vouched: vouchedBy(mail) },
  });
  return received.isRepeat ? "repeated" : "stored";
}

const parseNotification = (text: string): Notification | null =>
  notification.safeParse(jsonOf(text)).data ?? null;

/** Longest name of an object that is read; SES makes them of 40 characters and a prefix. */
const maxKeyLength = 500;

/** Where the mail lies in our bucket; null when it lies anywhere else. */
function objectKeyOf({ receipt: { action } }: Notification): string | null {
  const isOurs = action.type === "S3" && action.bucketName === mailBucket()?.name;
  const key = action.objectKey ?? "";
  return isOurs && key !== "" && key.length <= maxKeyLength ? key : null;
}

/** Mail above 150 KB fits into no notification; SES then needs S3. */
function withoutContent({ receipt: { action }, mail }: Notification): string {
  if (action.type !== "S3") {
    return `Amazon SES told of this mail without its content (${action.type} action). Use an SNS or S3 action.`;
  }
  const place = `${action.objectKey ?? mail.messageId} in bucket ${action.bucketName ?? "?"}`;
  return mailBucket()
    ? `Amazon SES kept this mail in S3 (${place}), and only S3_MAIL_BUCKET is read.`
    : `Amazon SES kept this mail in S3 (${place}). To have such mails read, set ${s3Settings}.`;
}

const vouchedBy = ({ receipt, mail }: Notification): VouchedResults => ({
  spf: vouchedResult(receipt.spfVerdict?.status),
  spfDomain: mail.source?.split("@")[1]?.toLowerCase() ?? null,
  dkim: vouchedResult(receipt.dkimVerdict?.status),
  dkimDomains: [],
  dmarc: vouchedResult(receipt.dmarcVerdict?.status),
});
