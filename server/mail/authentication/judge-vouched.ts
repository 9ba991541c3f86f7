import {
  type SenderCheck,
  type VouchedResults,
  vouchedResults,
} from "@/lib/schemas/mail/inbound-mail";
import { isAligned, unchecked } from "@/server/mail/authentication/sender-check";

/** What the provider that took the mail says of the From domain, judged as its mail server's header would be. */
export function judgeVouched(vouched: unknown, domain: string): SenderCheck {
  const told = vouchedResults.safeParse(vouched);
  if (!told.success) return unchecked();
  const { spf, dkim, dmarc } = told.data;
  const said = {
    by: "provider" as const,
    ...(spf && { spf }),
    ...(dkim && { dkim }),
    ...(dmarc && { dmarc }),
  };
  if (dmarc === "fail") return { ...said, result: "fail" };
  if (dmarc === "pass" || isAnyAligned(told.data, domain)) return { ...said, result: "pass" };
  const methods = dmarc ? [dmarc] : [spf, dkim];
  if (methods.includes("error")) {
    const reason = "the provider could not reach a name server";
    return { ...said, result: "none", reason };
  }
  // A pass of nobody knows which domain proves nothing, and disproves nothing.
  const isTelling = methods.some((result) => result === "fail" || result === "none");
  return isTelling ? { ...said, result: "fail" } : unchecked();
}

function isAnyAligned({ spf, spfDomain, dkim, dkimDomains }: VouchedResults, domain: string) {
  const isSigned = dkim === "pass" && dkimDomains.some((signed) => isAligned(signed, domain));
  return isSigned || (spf === "pass" && isAligned(spfDomain, domain));
}
