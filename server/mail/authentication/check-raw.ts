/**
 * The sender check on the bytes themselves: SPF of the connecting address (RFC 7208), DKIM (RFC 6376), DMARC (RFC 9989)
 * and ARC (RFC 8617). What a mail makes us ask is bounded; whoever spends the budget has failed, since running us out
 * of time must not turn a forgery into a mail that nobody could check.
 */
import type { Readable } from "node:stream";
import { type AuthenticateResult, authenticate } from "mailauth";
import type { SenderCheck } from "@/lib/schemas/mail/inbound-mail";
import { type DnsLookup, isPassing, openBudget } from "@/server/mail/authentication/dns";
import { judgeResults } from "@/server/mail/authentication/header-results";
import { isAligned, unchecked } from "@/server/mail/authentication/sender-check";
import { headerValues, type ParsedMail } from "@/server/mail/reading/parse";

export type RawMail = {
  raw: () => Readable;
  mail: ParsedMail;
  /** Of the From address. */
  domain: string;
  /** Who connected to our own receiver; null where another server took the mail, and SPF cannot be checked. */
  remoteAddress: string | null;
  helo: string | null;
  envelopeFrom: string | null;
  /** The mail server whose ARC seals are believed; null for none's. */
  trusted: string | null;
};

const mostSignatures = 20;

/** Checks a mail here. Without a connecting address only a pass counts: DKIM breaks on the way, SPF is unknown. */
export async function checkRaw(given: RawMail, lookup: DnsLookup): Promise<SenderCheck> {
  const { mail, domain, remoteAddress } = given;
  const signatures = headerValues(mail.headers, "dkim-signature").length;
  if (!remoteAddress && signatures === 0) return unchecked();
  if (signatures > mostSignatures) return failed("it carries too many signatures", {});
  const budget = openBudget(lookup);
  // First of all: nothing the mail names can use up the time for this.
  const isUnreachable = await budget.lookup(`_dmarc.${domain}`, "TXT").then(() => false, isPassing);
  if (isUnreachable) return unreachable(domain, {});
  const results = await authenticate(given.raw(), {
    ...(remoteAddress && { ip: remoteAddress }),
    ...(given.helo && { helo: given.helo }),
    sender: given.envelopeFrom ?? "",
    mta: "segue",
    // Its type promises lists alone, though it reads MX objects too.
    resolver: budget.lookup,
    disableBimi: true,
    disableArc: given.trusted === null || headerValues(mail.headers, "arc-seal").length === 0,
  });
  // Without a connecting address the library's SPF result means nothing.
  const sure = remoteAddress ? results : { ...results, spf: false as const };
  const check = judge(sure, given, budget.isSpent());
  const isSure = remoteAddress !== null || check.result !== "fail";
  return isSure ? check : unchecked();
}

function judge(results: AuthenticateResult, given: RawMail, isSpent: boolean): SenderCheck {
  const { domain } = given;
  const words = wordsOf(results);
  const signed = results.dkim.results.filter((one) => isAligned(one.signingDomain, domain));
  // A signature over a part of the body lets anybody write the rest.
  const isSigned = signed.some(({ status }) => status.result === "pass" && !status.underSized);
  const spf = results.spf || null;
  const isSpfAligned = spf !== null && isAligned(spf.domain, domain);
  const isSent = isSpfAligned && spf.status.result === "pass";
  const { dmarc } = results;
  const isAllowed = dmarc && (dmarc.status.result === "none" || dmarc.status.result === "pass");
  if ((isSigned || isSent) && isAllowed) return { result: "pass", by: "segue", ...words };
  if (isVouchedByArc(results, given)) return { result: "pass", by: "segue", ...words };
  if (isSpent) return failed("it asks for too many DNS records", words);
  const isUncertain =
    (dmarc && dmarc.status.result === "temperror") ||
    signed.some(({ status }) => status.result === "temperror") ||
    (isSpfAligned && spf.status.result === "temperror");
  return isUncertain ? unreachable(domain, words) : failed(null, words);
}

type Words = Pick<SenderCheck, "spf" | "dkim" | "dmarc" | "arc">;

function wordsOf({ spf, dkim, dmarc, arc }: AuthenticateResult): Words {
  const signatures = dkim.results.map(({ status }) => status.result);
  const best = signatures.find((result) => result === "pass") ?? signatures[0];
  return {
    ...(spf && { spf: spf.status.result }),
    ...(best && { dkim: best }),
    ...(dmarc && { dmarc: dmarc.status.result }),
    ...(arc && { arc: arc.status.result }),
  };
}

const failed = (reason: string | null, words: Words): SenderCheck => ({
  result: "fail",
  by: "segue",
  ...words,
  ...(reason && { reason }),
});

const unreachable = (domain: string, words: Words): SenderCheck => ({
  result: "none",
  by: null,
  ...words,
  dns: "temperror",
  reason: `the name server of ${domain} did not answer`,
});

/** A forwarder that we trust sealed what it had found before it changed the mail. Anybody else's seal proves nothing. */
function isVouchedByArc({ arc }: AuthenticateResult, { mail, domain, trusted }: RawMail): boolean {
  if (!arc || !trusted) return false;
  if (arc.status.result !== "pass") return false;
  const sealer = String(arc.chain?.at(-1)?.["arc-seal"]?.parsed?.d?.value ?? "");
  if (!isAligned(sealer, trusted)) return false;
  const set = new RegExp(`^\\s*i\\s*=\\s*${arc.i}\\s*;`);
  const said = headerValues(mail.headers, "arc-authentication-results").find((value) =>
    set.test(value),
  );
  const verdict = said && judgeResults(said.replace(set, ""), { domain, trusted });
  return verdict ? verdict.result === "pass" : false;
}
