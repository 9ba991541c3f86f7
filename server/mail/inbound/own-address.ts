import { bareAddress } from "@/lib/words/bare-address";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { parseBounceAddress, parseReplyAddress } from "@/server/mail/address";

/** Whether mail from this address is our own coming back: an address we send from, are written to, or made. */
export async function isOwnAddress(address: string): Promise<boolean> {
  if (parseReplyAddress(address) || parseBounceAddress(address)) return true;
  if (bareAddress(env.MAIL_FROM).toLowerCase() === address) return true;
  const inbox = await systemDb().inbox.findFirst({
    where: { OR: [{ supportAddress: address }, { fromAddress: address }] },
    select: { id: true },
  });
  return inbox !== null;
}
