import { AppError } from "@/server/errors";
import { log } from "@/server/log";
import { amazonUrl } from "@/server/mail/sns/amazon-url";

const timeoutMs = 5_000;

/**
 * Confirms the subscription of this endpoint by following the link of a verified message.
 * @throws AppError unauthenticated when the link does not lead to Amazon or is of another topic.
 */
export async function confirmSubscription(input: {
  subscribeUrl: string;
  topicArn: string;
}): Promise<void> {
  const url = amazonUrl(input.subscribeUrl);
  const isOurs =
    url?.searchParams.get("Action") === "ConfirmSubscription" &&
    url.searchParams.get("TopicArn") === input.topicArn;
  if (!isOurs) throw new AppError("unauthenticated", "The confirmation does not lead to Amazon.");
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`Amazon answered ${response.status} to the confirmation.`);
  log.info({ topic: input.topicArn }, "subscribed to the SNS topic");
}
