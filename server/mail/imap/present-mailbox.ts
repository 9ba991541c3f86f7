import type { ImapMailboxView } from "@/lib/schemas/mail/imap-mailbox";
import type { Prisma } from "@/server/db/client";

/** A mailbox for administrators, without its password. */
export function presentMailbox(row: Prisma.ImapMailboxGetPayload<object>): ImapMailboxView {
  const { isEnabled, host, port, security, username, folder, doneFolder, authservId, error } = row;
  return {
    ...{ isEnabled, host, port, security, username, folder, doneFolder, authservId, error },
    checkedAt: row.checkedAt?.toISOString() ?? null,
    lastMailAt: row.lastMailAt?.toISOString() ?? null,
    retryAt: row.retryAt?.toISOString() ?? null,
  };
}
