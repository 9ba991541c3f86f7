import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "@/server/attachments/remote-images/address-policy";
import { env } from "@/server/env";
import { MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";

/** Ports of IMAP. Others belong to services that an administrator must not reach through this server. */
const mailPorts = new Set([143, 993]);

/**
 * The address to connect to for a host that an administrator named. Resolved once: what was checked is what is connected
 * to. IMAP_ALLOW_PRIVATE lets every address and port pass.
 * @throws MailboxRefusal
 */
export async function resolveHost({ host, port }: { host: string; port: number }): Promise<string> {
  const isFree = env.IMAP_ALLOW_PRIVATE;
  if (!isFree && !mailPorts.has(port)) throw new MailboxRefusal("port");
  const addresses = isIP(host) ? [host] : await lookUp(host);
  if (!isFree && !addresses.every(isPublicAddress)) throw new MailboxRefusal("private_address");
  const [first] = addresses;
  if (!first) throw new MailboxRefusal("unknown_host");
  return first;
}

async function lookUp(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (cause) {
    throw new MailboxRefusal("unknown_host", { cause });
  }
}
