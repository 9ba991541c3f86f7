import { systemDb } from "@/server/db/client";
import { jobDefinitions } from "@/server/jobs/definitions";
import type { InboundRow } from "@/server/mail/reading/letter";
import { UnreadableMail } from "@/server/mail/reading/parse";

/**
 * Notes why a mail could not be processed. What no further attempt can mend, and the last attempt, put it on the list of
 * failed mails.
 * @throws the error itself while another attempt may help.
 */
export async function recordFailure(input: {
  row: InboundRow;
  accountId: string;
  error: unknown;
}): Promise<void> {
  const { row, accountId, error } = input;
  const attempts = row.attempts + 1;
  const isLast =
    error instanceof UnreadableMail || attempts >= jobDefinitions["mail.process"].maxAttempts;
  const message = error instanceof Error ? error.message : String(error);
  await systemDb().inboundEmail.updateMany({
    where: { id: row.id, state: "received" },
    data: {
      attempts,
      error: message.replaceAll("\0", "").slice(0, 1000),
      ...(isLast && { state: "failed" }),
    },
  });
  if (!isLast) throw error;
  await systemDb().inboundEmail.updateMany({
    where: { id: row.id, accountId: null },
    data: { accountId },
  });
}
