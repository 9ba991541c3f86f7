import { bareAddress } from "@/lib/words/bare-address";
import { env } from "@/server/env";
import { parseBounceAddress, parseReplyAddress } from "@/server/mail/address";

/** Whether we made this address or send from it. Those of inboxes are in the database. */
export function isMadeByUs(address: string): boolean {
  if (parseReplyAddress(address) || parseBounceAddress(address)) return true;
  return bareAddress(env.MAIL_FROM).toLowerCase() === address;
}
