import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { parseBounceAddress } from "@/server/mail/address";

const reportedSelect = {
  id: true,
  accountId: true,
  conversationId: true,
  recipientId: true,
  toEmail: true,
  bounceToken: true,
} as const;

type Report = {
  /** Every address the report was sent to. */
  addresses: string[];
  /** Message-ID of the mail it is about. */
  originalId: string | null;
  /** Whom it names. */
  recipients: string[];
  /** Later reports are about something else, or forged. */
  believedDays: number;
};

/**
 * The mail of ours that a report is about: the one whose own bounce address it came to, else the one whose Message-ID it
 * quotes. It must name that mail's recipient; only at the mail's own address, which nobody else knows, may it name
 * nobody. Null for every other report.
 */
export async function findReported(report: Report) {
  const { addresses, originalId, recipients, believedDays } = report;
  const tokens = addresses.flatMap((address) => parseBounceAddress(address)?.bounceToken ?? []);
  const createdAt = { gte: new Date(now().getTime() - believedDays * 86_400_000) };
  const isNamed = ({ toEmail }: { toEmail: string }) => recipients.includes(toEmail.toLowerCase());
  const addressed = await systemDb().outboundEmail.findMany({
    where: { bounceToken: { in: tokens }, createdAt },
    select: reportedSelect,
  });
  const own = addressed.find((mail) => isNamed(mail) || recipients.length === 0);
  if (own || !originalId) return own ?? null;
  const quoted = await systemDb().outboundEmail.findFirst({
    where: { messageIdHeader: originalId, createdAt },
    select: reportedSelect,
  });
  return quoted && isNamed(quoted) ? quoted : null;
}
