import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { IdentifyInput } from "@/lib/schemas/widget";
import { AppError } from "@/server/errors";
import {
  isEmailHashValid,
  isIdentifierHashValid,
  mustProveIdentity,
} from "@/server/inboxes/policy";

/** Why a setUser call is refused. */
export type IdentifyRefusal =
  | "session_ended"
  | "link_session"
  | "hash_required"
  | "identifier_hash_invalid"
  | "email_hash_invalid";

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

/** A refused setUser in words for the site's developer: they go to the console and the `error` event. */
export function identifyRefusal(reason: IdentifyRefusal): AppError {
  switch (reason) {
    case "session_ended":
      return new AppError("unauthenticated", "This session has ended. Reload the page.");
    case "link_session":
      return new AppError("forbidden", "A chat opened by a mailed link cannot be identified.");
    case "hash_required":
      return new AppError(
        "forbidden",
        "This inbox only takes users with a valid identifier_hash. Sign the identifier on your server.",
        { field: "identifier_hash" },
      );
    case "identifier_hash_invalid":
      return new AppError(
        "forbidden",
        "identifier_hash does not match: send hex HMAC-SHA256 of the identifier with this inbox's key.",
        { field: "identifier_hash" },
      );
    case "email_hash_invalid":
      return new AppError(
        "forbidden",
        'email_hash does not match: send hex HMAC-SHA256 of "email:" and the lower-case address.',
        { field: "email_hash" },
      );
  }
}
