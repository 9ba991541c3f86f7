import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { type Emit, withEvents } from "@/server/events/with-events";

/** Ends a visitor's session for good; its sockets close. Answers whether it was still alive. */
export async function revokeSession(
  scope: AccountScope,
  input: { sessionId: string },
): Promise<boolean> {
  return withEvents(scope, (tx, emit) => revokeWithin(tx, emit, input.sessionId));
}

/** The same inside a transaction. */
export async function revokeWithin(tx: TenantTx, emit: Emit, sessionId: string): Promise<boolean> {
  const { count } = await tx.contactSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now() },
  });
  if (count > 0) emit({ type: "session.revoked", payload: { sessionId } });
  return count > 0;
}
