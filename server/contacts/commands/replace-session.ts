import { v7 as makeId } from "uuid";
import { visitorSessionMs } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import type { LockedSession } from "@/server/contacts/commands/give-contact";
import { revokeWithin } from "@/server/contacts/commands/revoke-session";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { hashToken, makeToken } from "@/server/secrets/secrets";

/** Another person took over the browser: ends the session and opens one that knows nothing of the former. */
export async function replaceSession(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  former: LockedSession,
): Promise<{ session: LockedSession; token: string }> {
  await revokeWithin(tx, emit, former.id);
  const token = makeToken();
  const session: LockedSession = {
    ...former,
    id: makeId(),
    contactId: null,
    kind: "visitor",
    verifiedAt: null,
    consentText: null,
  };
  await tx.contactSession.create({
    data: {
      ...session,
      accountId: scope,
      tokenHash: hashToken(token),
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: new Date(now().getTime() + visitorSessionMs),
    },
  });
  return { session, token };
}
