import { parseReplyAddress } from "@/server/mail/address";

const mostHeaderBytes = 65_536;

/**
 * The signed address a mail is for, as far as the way in can tell without reading it: the envelope's, else one in its
 * headers. Mails for one conversation wait for each other, so that they are told in order of arrival.
 */
export function laneToken(arrival: { envelopeTo: string[]; raw?: Buffer | null }): string | null {
  const headers = arrival.raw?.subarray(0, mostHeaderBytes).toString("latin1") ?? "";
  const end = headers.search(/\r?\n\r?\n/);
  const written = (end === -1 ? headers : headers.slice(0, end)).match(
    /reply[+.][a-z2-7]{43}@[a-z0-9.-]{1,255}/gi,
  );
  for (const address of [...arrival.envelopeTo, ...(written ?? []).slice(0, 20)]) {
    const named = parseReplyAddress(address);
    if (named) return named.tokenId;
  }
  return null;
}
