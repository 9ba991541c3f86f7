import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { parseBounceAddress } from "@/server/mail/address";
import { type BounceReport, readBounce } from "@/server/mail/bounces/read-bounce";
import { applyBounceReport } from "@/server/mail/events";
import { recipientAddresses } from "@/server/mail/inbound/match";
import { describeMail, settle } from "@/server/mail/inbound/settle";
import type { Letter } from "@/server/mail/reading/letter";

/** Later reports are about something else, or forged. */
const believedDays = 10;

/**
 * A bounce marks the mail it is about: one that came to that mail's own bounce address or quotes its Message-ID, names
 * its recipient and is at most 10 days late. Every other one is kept and changes nothing.
 */
export async function applyBounce(letter: Letter, fallbackAccountId: string): Promise<void> {
  const report = await readBounce(letter.mail);
  const mail = await findBounced(letter, report);
  const scope = grantScope(mail?.accountId ?? fallbackAccountId);
  await describeMail(letter, scope);
  if (mail && report.failure) {
    const { isPermanent, detail } = report.failure;
    await applyBounceReport(scope, { outboundEmailId: mail.id, isPermanent, detail });
  }
  await settle(tenantDb(scope), letter, {
    state: "bounce",
    ...(mail?.conversationId && { conversationId: mail.conversationId }),
    ...(mail?.recipientId && { recipientId: mail.recipientId }),
  });
}

async function findBounced(letter: Letter, report: BounceReport) {
  const tokens = recipientAddresses(letter.mail, letter.row.envelopeTo).flatMap(
    (address) => parseBounceAddress(address)?.bounceToken ?? [],
  );
  const oldest = new Date(now().getTime() - believedDays * 86_400_000);
  const mails = await systemDb().outboundEmail.findMany({
    where: {
      OR: [
        { bounceToken: { in: tokens } },
        ...(report.originalId ? [{ messageIdHeader: report.originalId }] : []),
      ],
      createdAt: { gte: oldest },
    },
    select: { id: true, accountId: true, conversationId: true, recipientId: true, toEmail: true },
    take: 2,
  });
  return (
    mails.find(({ toEmail }) => report.recipients.includes(toEmail.toLowerCase())) ??
    // Its own bounce address says which mail it was, even when the report names nobody.
    (tokens.length > 0 && report.recipients.length === 0 ? mails[0] : undefined)
  );
}
