import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { parseReplyAddress } from "@/server/mail/address";
import { recipientAddresses } from "@/server/mail/inbound/match";
import { isVerified } from "@/server/mail/inbound/place-reply";
import { describeMail, settle } from "@/server/mail/inbound/settle";
import type { Letter } from "@/server/mail/reading/letter";

/**
 * Ends an administrator's test when the mail answers it: from his address, in person. Answers whether the mail was for
 * a test; it then is no message and enters no list.
 */
export async function answerRoundTrip(letter: Letter): Promise<boolean> {
  const tokens = recipientAddresses(letter.mail, letter.row.envelopeTo).flatMap(
    (address) => parseReplyAddress(address)?.tokenId ?? [],
  );
  if (tokens.length === 0) return false;
  const trip = await systemDb().roundTrip.findFirst({ where: { tokenId: { in: tokens } } });
  if (!trip) return false;
  const scope = grantScope(trip.accountId);
  const isAnswer = letter.kind === "person" && letter.sender === trip.toEmail.toLowerCase();
  await describeMail(letter, scope);
  await tenantDb(scope).$transaction(async (tx) => {
    const isSettled = await settle(tx, letter, {
      state: letter.kind === "auto_reply" ? "auto_reply" : "processed",
      verdicts: { matchedBy: "address", isSenderVerified: isVerified(letter) },
    });
    if (!isSettled || !isAnswer) return;
    await tx.roundTrip.updateMany({
      where: { id: trip.id, answeredAt: null },
      data: { answeredAt: now(), inboundEmailId: letter.row.id },
    });
  });
  return true;
}
