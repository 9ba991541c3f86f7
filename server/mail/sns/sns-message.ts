import { z } from "zod";

const common = z.object({
  MessageId: z.string().min(1).max(200),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(["1", "2"]),
  Signature: z.string(),
  SigningCertURL: z.string(),
});

/** What Amazon SNS posts: https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
export const snsMessage = z.discriminatedUnion("Type", [
  common.extend({ Type: z.literal("Notification"), Subject: z.string().optional() }),
  common.extend({
    Type: z.literal("SubscriptionConfirmation"),
    Token: z.string(),
    SubscribeURL: z.string(),
  }),
  common.extend({
    Type: z.literal("UnsubscribeConfirmation"),
    Token: z.string(),
    SubscribeURL: z.string(),
  }),
]);
export type SnsMessage = z.infer<typeof snsMessage>;

/** The fields that are signed, in the order of the alphabet. */
const signedFields = {
  Notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
  SubscriptionConfirmation: [
    ...["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
  ],
  UnsubscribeConfirmation: [
    ...["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"],
  ],
} as const;

/** The text that Amazon signs: each field that is there, its name and its value on a line of their own. */
export function signedText(message: SnsMessage): string {
  const values: Record<string, string | undefined> = message;
  return signedFields[message.Type]
    .flatMap((name) => (values[name] === undefined ? [] : [`${name}\n${values[name]}\n`]))
    .join("");
}
