import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { IdentifyInput } from "@/lib/schemas/widget";
import {
  isEmailHashValid,
  isIdentifierHashValid,
  mustProveIdentity,
} from "@/server/inboxes/policy";

export type Proof = { ok: true; isIdentifierProved: boolean; isEmailProved: boolean };

/**
 * What the hashes of a setUser call prove. A wrong hash refuses the whole call: falling back to a claim would hide a
 * broken or forged signature. An identifier proves an email only when it is that very address.
 */
export function checkProof(
  inbox: { identityKey: string },
  input: Pick<IdentifyInput, "identifier" | "identifier_hash" | "email" | "email_hash">,
): Proof | { ok: false; reason: "identifier_hash_invalid" | "email_hash_invalid" } {
  const { identifier, identifier_hash, email, email_hash } = input;
  if (identifier_hash !== undefined) {
    const claim = { identifier: identifier ?? "", hash: identifier_hash };
    if (identifier === undefined || !isIdentifierHashValid(inbox, claim))
      return { ok: false, reason: "identifier_hash_invalid" };
  }
  if (email_hash !== undefined) {
    const claim = { email: email ?? "", hash: email_hash };
    if (email === undefined || !isEmailHashValid(inbox, claim))
      return { ok: false, reason: "email_hash_invalid" };
  }
  const isIdentifierProved = identifier_hash !== undefined;
  const isIdentifierEmail = email?.toLowerCase() === identifier?.toLowerCase();
  return {
    ok: true,
    isIdentifierProved,
    isEmailProved:
      email !== undefined &&
      (email_hash !== undefined || (isIdentifierProved && isIdentifierEmail)),
  };
}

/** Whether the inbox wants a valid identifier hash that neither this call nor the session's own proof gives. */
export function isProofMissing(check: {
  settings: Pick<InboxSettings, "identity">;
  session: { kind: string; verifiedAt: Date | null };
  /** Whom the session speaks for now. */
  current: string | null;
  input: Pick<IdentifyInput, "identifier">;
  proof: Proof;
}): boolean {
  if (!check.settings.identity.isHashRequired || check.proof.isIdentifierProved) return false;
  const isOther = check.input.identifier !== undefined && check.input.identifier !== check.current;
  return isOther || mustProveIdentity(check.settings, check.session);
}
