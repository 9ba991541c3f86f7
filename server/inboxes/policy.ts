import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { isSameSecret, openSecret, sign } from "@/server/secrets/secrets";

type InboxWithKey = { identityKey: string };

/** The key that signs identifiers for `setUser`, in clear: for administrators and their servers only. */
export const identityKeyOf = (inbox: InboxWithKey): string => openSecret(inbox.identityKey);

const hmacHex = (key: string, text: string) => sign({ key, text }).toString("hex");

/** What a site's server passes as `identifier_hash` with this identifier. */
export const signIdentifier = (inbox: InboxWithKey, identifier: string): string =>
  hmacHex(identityKeyOf(inbox), identifier);

/** Whether `hash` is hex HMAC-SHA256(identity key, identifier). Constant time. */
export function isIdentifierHashValid(
  inbox: InboxWithKey,
  claim: { identifier: string; hash: string },
): boolean {
  return isSameSecret(claim.hash.toLowerCase(), hmacHex(identityKeyOf(inbox), claim.identifier));
}

/** Whether `hash` is hex HMAC-SHA256(identity key, "email:" + lower-case email). Constant time. */
export function isEmailHashValid(
  inbox: InboxWithKey,
  claim: { email: string; hash: string },
): boolean {
  const text = `email:${claim.email.toLowerCase()}`;
  return isSameSecret(claim.hash.toLowerCase(), hmacHex(identityKeyOf(inbox), text));
}

/** Whether this visitor must first be signed in by the site before he may say who he is. */
export function mustProveIdentity(
  settings: Pick<InboxSettings, "identity">,
  session: { kind: string; verifiedAt: Date | null },
): boolean {
  const isProved = session.kind === "identified" && session.verifiedAt !== null;
  return settings.identity.isHashRequired && !isProved;
}

/**
 * Whether the chat asks for an address by itself: the email prompt is on, the pre-chat form does not ask already, and
 * this visitor may say who he is.
 */
export function asksForEmail(
  settings: InboxSettings,
  session: { kind: string; verifiedAt: Date | null },
): boolean {
  const { preChatForm, emailPrompt } = settings;
  const isInForm =
    preChatForm.isEnabled && preChatForm.fields.some((field) => field.key === "email");
  return emailPrompt.isEnabled && !isInForm && !mustProveIdentity(settings, session);
}
