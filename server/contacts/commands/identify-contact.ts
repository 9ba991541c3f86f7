import type { IdentifyInput } from "@/lib/schemas/widget";
import type { VisitorSession } from "@/server/auth/visitor";
import { changeContact } from "@/server/contacts/commands/change-contact";
import {
  giveContact,
  type LockedSession,
  lockSession,
} from "@/server/contacts/commands/give-contact";
import { joinIdentified } from "@/server/contacts/commands/join-identified";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { replaceSession } from "@/server/contacts/commands/replace-session";
import { checkProof, type IdentifyRefusal, isProofMissing } from "@/server/contacts/policy";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";
import { parseInboxSettings } from "@/server/inboxes/settings";

export type IdentifyResult =
  /** `token` is there when another person took over the browser: a new session replaced the old one. */
  { ok: true; sessionId: string; token: string | null } | { ok: false; reason: IdentifyRefusal };

type Identify = { scope: AccountScope; session: VisitorSession; input: IdentifyInput };

/**
 * What a page tells of its visitor (`setUser`, attributes). A valid identifier hash proves the session: it joins the
 * identified contact. Without one the identifier is a claim, noted on the session's own contact. An identifier other
 * than the current one starts a new session. Repeating what is known changes nothing.
 */
export async function identifyContact(identify: Identify): Promise<IdentifyResult> {
  return withEvents(identify.scope, (tx, emit) => identifyWithin(tx, emit, identify));
}

async function identifyWithin(
  tx: TenantTx,
  emit: Emit,
  { scope, session, input }: Identify,
): Promise<IdentifyResult> {
  const locked = await lockSession(tx, scope, session.id);
  if (!locked) return { ok: false, reason: "session_ended" };
  if (locked.kind === "link") return { ok: false, reason: "link_session" };
  const inbox = await tx.inbox.findFirstOrThrow({ where: { id: locked.inboxId } });
  const proof = checkProof(inbox, input);
  if (!proof.ok) return proof;
  const current = await currentIdentifier(tx, locked);
  const settings = parseInboxSettings(inbox);
  if (isProofMissing({ settings, session: locked, current, input, proof }))
    return { ok: false, reason: "hash_required" };

  const isOther =
    input.identifier !== undefined && current !== null && current !== input.identifier;
  const active = isOther
    ? await replaceSession(tx, emit, scope, locked)
    : { session: locked, token: null };
  const isProved = proof.isIdentifierProved && input.identifier !== undefined;
  const contact = isProved
    ? await joinIdentified(tx, emit, scope, {
        session: active.session,
        identifier: input.identifier ?? "",
      })
    : await giveContact(tx, scope, active.session);
  await changeContact(tx, emit, contact, {
    name: input.name,
    phone: input.phone_number,
    avatarUrl: input.avatar_url,
    claimedIdentifier: isProved || contact.identifier ? undefined : input.identifier,
    attributes: input.custom_attributes,
  });
  if (input.email) {
    await obtainEmail(tx, emit, scope, {
      contactId: contact.id,
      email: input.email,
      source: proof.isEmailProved ? "set_user_signed" : "set_user",
      isVerified: proof.isEmailProved,
    });
  }
  return { ok: true, sessionId: active.session.id, token: active.token };
}

async function currentIdentifier(tx: TenantTx, session: LockedSession): Promise<string | null> {
  if (session.contactId === null) return null;
  const contact = await tx.contact.findFirst({
    where: { id: session.contactId },
    select: { identifier: true, claimedIdentifier: true },
  });
  return contact?.identifier ?? contact?.claimedIdentifier ?? null;
}
