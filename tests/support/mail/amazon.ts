import { randomUUID, sign } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import { now } from "@/server/clock";
import { type SnsMessage, signedText } from "@/server/mail/sns/sns-message";
import { testCertificate, testPrivateKey } from "@/tests/support/mail/test-certificate";

export const topicArn = "arn:aws:sns:eu-west-1:123456789012:segue";
export const certificateUrl =
  "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem";

/** What was asked of hosts outside since the file began. */
export type Outside = { asked: string[]; answer: () => Response };

/** Stands in for Amazon at the HTTP edge: nothing but loopback is reached otherwise. */
export function useAmazon(): Outside {
  const real = globalThis.fetch;
  const outside: Outside = { asked: [], answer: () => new Response(testCertificate) };
  beforeAll(() => {
    globalThis.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (new URL(url).hostname === "127.0.0.1") return real(input, init);
      outside.asked.push(url);
      return outside.answer();
    };
  });
  afterAll(() => {
    globalThis.fetch = real;
  });
  return outside;
}

type Draft = { Type: SnsMessage["Type"] } & Partial<Record<string, string>>;

/** A message as Amazon SNS posts it, signed. `after` changes it once it is signed. */
export function snsBody(draft: Draft, after: Record<string, string> = {}): string {
  const message = {
    MessageId: randomUUID(),
    TopicArn: topicArn,
    Message: "Hello",
    Timestamp: now().toISOString(),
    SignatureVersion: "1",
    SigningCertURL: certificateUrl,
    Signature: "",
    ...draft,
  };
  const algorithm = message.SignatureVersion === "1" ? "sha1" : "sha256";
  // The draft has what its type needs; `signedText` only reads its fields.
  const text = signedText(message as unknown as SnsMessage);
  message.Signature = sign(algorithm, Buffer.from(text), testPrivateKey).toString("base64");
  return JSON.stringify({ ...message, ...after });
}

/** What Amazon SES publishes for a received mail. */
export function sesNotification(given: {
  raw?: Buffer;
  encoding?: "BASE64" | "UTF8";
  recipients?: string[];
  source?: string;
  verdicts?: Partial<Record<"spf" | "dkim" | "dmarc", string>>;
  action?: string;
  bucket?: { bucketName: string; objectKey: string };
}): string {
  const { raw, encoding = "BASE64", verdicts = {} } = given;
  const verdict = (name: "spf" | "dkim" | "dmarc") => ({ status: verdicts[name] ?? "PASS" });
  return JSON.stringify({
    notificationType: "Received",
    ...(raw && { content: raw.toString(encoding === "BASE64" ? "base64" : "utf8") }),
    mail: {
      messageId: randomUUID(),
      source: given.source ?? "ada@example.test",
      commonHeaders: { from: ["Ada <ada@example.test>"], subject: "Where is it?" },
    },
    receipt: {
      recipients: given.recipients ?? ["support@acme.test"],
      spfVerdict: verdict("spf"),
      dkimVerdict: verdict("dkim"),
      dmarcVerdict: verdict("dmarc"),
      action: { type: given.action ?? "SNS", topicArn, encoding, ...given.bucket },
    },
  });
}
