import type { SenderCheck } from "@/lib/schemas/mail/inbound-mail";

/** Nobody we trust has looked, and neither could we. */
export const unchecked = (reason: string | null = null): SenderCheck => ({
  result: "none",
  by: null,
  ...(reason && { reason }),
});

/** Relaxed alignment, without a list of public suffixes: one domain is the other or lies below it. */
export function isAligned(signed: string | null | undefined, domain: string): boolean {
  if (!signed?.includes(".")) return false;
  const [left, right] = [`.${signed.toLowerCase()}`, `.${domain.toLowerCase()}`];
  return left === right || left.endsWith(right) || right.endsWith(left);
}
