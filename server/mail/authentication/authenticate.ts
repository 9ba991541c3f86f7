/**
 * Who really wrote. The best witness decides: our own check where the connecting address is known, else the provider
 * that took the mail, else the trusted mail server's header. Where none of them says anything, a DKIM signature still
 * can, which anybody may check at any time; without one there is no result.
 */
import { BlockList, isIP } from "node:net";
import type { Readable } from "node:stream";
import { domainToASCII } from "node:url";
import type { SenderCheck } from "@/lib/schemas/mail/inbound-mail";
import type { InboundSource } from "@/server/db/generated/enums";
import { checkRaw } from "@/server/mail/authentication/check-raw";
import { lookUpDns } from "@/server/mail/authentication/dns";
import { readHeaderResults } from "@/server/mail/authentication/header-results";
import { judgeVouched } from "@/server/mail/authentication/judge-vouched";
import { unchecked } from "@/server/mail/authentication/sender-check";
import type { ParsedMail } from "@/server/mail/reading/parse";

/** What the row of a mail knows of where it came from. */
type Arrived = {
  source: InboundSource;
  envelopeFrom: string | null;
  remoteAddress: string | null;
  helo: string | null;
  vouched: unknown;
};

/** `sender` is the sure From address; `trusted` the mail server whose header is believed, null for none's. */
export async function authenticate(input: {
  row: Arrived;
  raw: () => Readable;
  mail: ParsedMail;
  sender: string | null;
  trusted: string | null;
}): Promise<SenderCheck> {
  const { row, raw, mail, sender, trusted } = input;
  const { envelopeFrom, helo } = row;
  const domain = domainToASCII(sender?.split("@")[1] ?? "");
  if (!domain) return unchecked("the mail has no single sender");
  const remoteAddress = isFromOutside(row.remoteAddress) ? row.remoteAddress : null;
  const own = () =>
    checkRaw({ raw, mail, domain, trusted, remoteAddress, helo, envelopeFrom }, lookUpDns);
  if (remoteAddress) return own();
  const witnesses = [
    judgeVouched(row.vouched, domain),
    // Whoever talks to our own receiver may write any header.
    row.source === "smtp" ? unchecked() : readHeaderResults(mail, { domain, trusted }),
  ];
  const witness = witnesses.find(({ result }) => result !== "none");
  if (witness) return witness;
  const check = await own();
  return check.result === "none" ? (witnesses.find(({ reason }) => reason) ?? check) : check;
}

const local = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  local.addSubnet(net, prefix, "ipv4");
}
local.addSubnet("fc00::", 7, "ipv6");
local.addSubnet("fe80::", 10, "ipv6");
local.addSubnet("::", 127, "ipv6");

/** SPF says nothing about a neighbour, which is a relay or proxy in front of us. */
function isFromOutside(address: string | null): boolean {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  const family = isIP(plain);
  return family !== 0 && !local.check(plain, family === 6 ? "ipv6" : "ipv4");
}

/** How often a mail waits for a name server before it is taken as unchecked: about four minutes, by the waits of jobs. */
const patientAttempts = 5;

/** Thrown when the check may succeed later. */
export class NameServerSilent extends Error {
  constructor(reason: string) {
    super(`The sender cannot be checked now: ${reason}.`);
    this.name = "NameServerSilent";
  }
}

/** @throws NameServerSilent for a check that should be made again. */
export function insistOnAnswer(check: SenderCheck, attempts: number): void {
  if (check.dns === "temperror" && attempts < patientAttempts) {
    throw new NameServerSilent(check.reason ?? "a name server did not answer");
  }
}
