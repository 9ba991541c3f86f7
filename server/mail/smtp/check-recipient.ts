import { findGone } from "@/server/contact-erasures/queries";
import { parseReplyAddress } from "@/server/mail/address";
import { findTarget } from "@/server/mail/ingress/find-target";
import { noteRefused } from "@/server/mail/ingress/ingress-state";
import { limitStrangers } from "@/server/mail/smtp/smtp-limits";
import { SmtpRefusal } from "@/server/mail/smtp/smtp-refusal";

/**
 * Lets RCPT TO pass for addresses of ours only: nothing is relayed.
 * @throws SmtpRefusal 550 for a stranger and for what was erased; any other error when it could not be found out.
 */
export async function checkRecipient(input: {
  address: string;
  remoteAddress: string;
}): Promise<void> {
  const reply = parseReplyAddress(input.address);
  if (reply && (await findGone([reply.tokenId]))) {
    throw new SmtpRefusal(550, "5.2.1 This conversation has been erased");
  }
  // Our signature alone makes an address ours, whatever else has become of what it names.
  if (reply || (await findTarget(input.address))) return;
  await limitStrangers(input.remoteAddress);
  await noteRefused("smtp", `${input.address} is no address of Segue.`);
  throw new SmtpRefusal(550, "5.1.1 No such mailbox here");
}
