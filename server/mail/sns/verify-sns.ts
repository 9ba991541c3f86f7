import { verify } from "node:crypto";
import { now } from "@/server/clock";
import { amazonUrl } from "@/server/mail/sns/amazon-url";
import { signingCertificate } from "@/server/mail/sns/signing-certificate";
import { type SnsMessage, signedText } from "@/server/mail/sns/sns-message";

/** SNS gives up after an hour at most, and repeats carry the first timestamp. */
const oldestMs = 2 * 3_600_000;
const newestMs = 5 * 60_000;

/**
 * Whether Amazon SNS signed this message for `topicArn` lately. Signature version 1 is RSA with SHA-1, 2 with SHA-256.
 * @throws when Amazon's certificate cannot be fetched; SNS tries again.
 */
export async function isSnsSigned(message: SnsMessage, topicArn: string): Promise<boolean> {
  if (message.TopicArn !== topicArn) return false;
  const age = now().getTime() - Date.parse(message.Timestamp);
  // A timestamp that cannot be read makes NaN, which is within no bounds.
  if (!(age <= oldestMs && age >= -newestMs)) return false;
  const url = amazonUrl(message.SigningCertURL);
  if (!url?.pathname.endsWith(".pem")) return false;
  const certificate = await signingCertificate(url);
  if (!certificate) return false;
  return verify(
    message.SignatureVersion === "1" ? "sha1" : "sha256",
    Buffer.from(signedText(message)),
    certificate.publicKey,
    Buffer.from(message.Signature, "base64"),
  );
}
