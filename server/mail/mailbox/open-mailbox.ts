import { authenticateHandshake } from "@/server/auth/handshake";
import { admitReader, type MailboxReader } from "@/server/mail/mailbox/policy";

/**
 * The reader behind a request.
 * @throws AppError when he may not read the mailbox.
 */
export async function openMailbox({ headers }: Request): Promise<MailboxReader> {
  const actor = await authenticateHandshake(headers.get("cookie"));
  return admitReader({ headers, actor });
}
