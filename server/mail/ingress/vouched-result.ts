import type { VouchedResults } from "@/lib/schemas/mail/inbound-mail";

/** A result in a provider's words: SPF's own (RFC 7208 §2.6), or Amazon's PASS, FAIL, GRAY and PROCESSING_FAILED. */
export function vouchedResult(words: string | null | undefined): VouchedResults["spf"] {
  const result = words?.trim().toLowerCase();
  if (!result || result === "disabled") return null;
  if (result === "pass" || result === "fail") return result;
  return /error$|^processing_failed$/.test(result) ? "error" : "none";
}
