import type { VisitorSession } from "@/server/auth/visitor";
import { isParticipantSession } from "@/server/conversations/policy";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";

/** For whom a visitor's session reads and speaks. */
export type Speaker =
  | { kind: "contact" }
  | {
      kind: "participant";
      /** His recipient row. */
      id: string;
      name: string;
      /** He reads from this message on. */
      joinedSeq: number;
    };

/**
 * Who a session is in its conversation: the link mailed to a participant is his, every other is the contact's.
 * @throws AppError unauthenticated when the participant was removed meanwhile.
 */
export async function getSpeaker(session: VisitorSession): Promise<Speaker> {
  if (!isParticipantSession(session)) return { kind: "contact" };
  const found = await tenantDb(session.scope).recipient.findFirst({
    where: {
      id: session.recipientId ?? "",
      kind: "participant",
      revokedAt: null,
      refusedAt: null,
    },
    select: { id: true, name: true, email: true, joinedSeq: true },
  });
  if (!found) throw new AppError("unauthenticated", "This session has ended.");
  const { id, name, email, joinedSeq } = found;
  return { kind: "participant", id, name: name ?? email, joinedSeq };
}
