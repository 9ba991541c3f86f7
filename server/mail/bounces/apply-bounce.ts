import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { findReported } from "@/server/mail/bounces/find-reported";
import { readBounce } from "@/server/mail/bounces/read-bounce";
import { applyBounceReport } from "@/server/mail/events";
import { recipientAddresses } from "@/server/mail/inbound/match";
import { describeMail, settle } from "@/server/mail/inbound/settle";
import type { Letter } from "@/server/mail/reading/letter";

const believedDays = 10;

/**
 * A bounce marks the mail it is about: one that came to that mail's own bounce address or quotes its Message-ID, for its
 * recipient, at most 10 days late. Every other one is kept and changes nothing.
 */
export async function applyBounce(letter: Letter, fallbackAccountId: string): Promise<void> {
  const { failure, recipients, originalId } = await readBounce(letter.mail);
  const addresses = recipientAddresses(letter.mail, letter.row.envelopeTo);
  const mail = await findReported({ addresses, originalId, recipients, believedDays });
  const scope = grantScope(mail?.accountId ?? fallbackAccountId);
  await describeMail(letter, scope);
  if (mail && failure) {
    await applyBounceReport(scope, { outboundEmailId: mail.id, failure });
  }
  await settle(tenantDb(scope), letter, {
    state: "bounce",
    ...(mail?.conversationId && { conversationId: mail.conversationId }),
    ...(mail?.recipientId && { recipientId: mail.recipientId }),
  });
}
