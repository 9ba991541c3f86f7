import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";
import type { Prisma } from "@/server/db/client";

/** Where a mail came from, as far as the way in knows: the columns of InboundEmail that the sender check reads. */
export type Origin = {
  /** The address that connected to the receiver. */
  remoteAddress?: string | null;
  helo?: string | null;
  isTls?: boolean | null;
  vouched?: VouchedResults | null;
  /** The inbox whose mailbox it was read from. */
  mailboxInboxId?: string | null;
};

/** The same columns, for a further row of the same mail. */
export const originOf = (row: Prisma.InboundEmailGetPayload<object>) => ({
  remoteAddress: row.remoteAddress,
  helo: row.helo,
  isTls: row.isTls,
  ...(row.vouched !== null && { vouched: row.vouched }),
  mailboxInboxId: row.mailboxInboxId,
});

/** What a stranger wrote, as a column takes it: without NUL, at most 1,000 characters. */
export const cutClean = (text: string): string => text.replaceAll("\0", "").slice(0, 1000);
