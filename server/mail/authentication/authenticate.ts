/**
 * Who really wrote. The best witness decides: our own check where the connecting address is known, else the provider
 * that took the mail, else the trusted mail server's header. Where none of them says anything, a DKIM signature still
 * can, which anybody may check at any time; without one there is no result.
 */
import { domainToASCII } from "node:url";
import type { SenderCheck } from "@/lib/schemas/inbound-mail";
import type { InboundSource } from "@/server/db/generated/enums";
import { checkRaw } from "@/server/mail/authentication/check-raw";
import { lookUpDns } from "@/server/mail/authentication/dns";
import { readHeaderResults, trustedAuthserv } from "@/server/mail/authentication/header-results";
import { unchecked } from "@/server/mail/authentication/sender-check";
import type { ParsedMail } from "@/server/mail/reading/parse";

/** `sender` is the sure From address; without one there is nothing to check. */
export async function authenticate(input: {
  row: { source: InboundSource; envelopeFrom: string | null };
  raw: Buffer;
  mail: ParsedMail;
  sender: string | null;
}): Promise<SenderCheck> {
  const { row, raw, mail, sender } = input;
  const domain = domainToASCII(sender?.split("@")[1] ?? "");
  if (!domain) return unchecked("the mail has no single sender");
  const trusted = trustedAuthserv(row.source);
  const witnessed = readHeaderResults(mail, { domain, trusted });
  if (witnessed.result !== "none") return witnessed;
  const own = await checkRaw(
    {
      ...{ raw, mail, domain, trusted },
      ...{ remoteAddress: null, helo: null, envelopeFrom: row.envelopeFrom },
    },
    lookUpDns,
  );
  return own.result === "none" && witnessed.reason ? witnessed : own;
}

/** How often a mail waits for a name server before it is taken as unchecked: about three minutes. */
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
