import type { AcceptHeldInput, InboundVerdicts } from "@/lib/schemas/mail/inbound-mail";
import {
  type AddParticipantRefusal,
  addParticipant,
} from "@/server/continuity/commands/add-participant";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { withEvents } from "@/server/events/with-events";
import { readVerdicts } from "@/server/mail/inbound/settle";
import { restart } from "@/server/mail/lists/decide-inbound";
import { tellHeldChanged } from "@/server/mail/lists/tell-held-changed";
import type { Actor } from "@/server/members/actor";

export type AcceptHeldResult =
  | { ok: true }
  | {
      ok: false;
      reason: "decided_already" | "unknown_sender" | "never_waived" | AddParticipantRefusal;
    };

/**
 * Lets a held mail into the conversation it waits at: the job writes the message, with everything it would have brought
 * had it not been held. `addsSender` first makes its sender a participant, so that he speaks for himself from now on.
 * Of two agents who decide at once the second learns that it is decided.
 */
export function acceptHeld(
  actor: Pick<Actor, "scope" | "name" | "userId">,
  input: AcceptHeldInput,
): Promise<AcceptHeldResult> {
  const { scope } = actor;
  const { inboundEmailId: id, addsSender } = input;
  return withEvents(scope, async (tx, emit) => {
    const found = await tx.inboundEmail.findFirst({
      where: { id },
      select: { conversationId: true },
    });
    const conversationId = found?.conversationId;
    if (!conversationId) return { ok: false, reason: "decided_already" };
    await lockConversation(tx, scope, conversationId);
    // Read again under the lock that every decision takes: nobody decides between here and the end.
    const row = await tx.inboundEmail.findFirst({ where: { id, state: "held" } });
    if (!row) return { ok: false, reason: "decided_already" };
    const known = readVerdicts(row);
    if (known.matchedBy === "agent_address") return { ok: false, reason: "never_waived" };
    if (addsSender) {
      if (!row.fromEmail) return { ok: false, reason: "unknown_sender" };
      const added = await addParticipant(tx, emit, scope, {
        conversationId,
        email: row.fromEmail,
        name: row.fromName,
        addedBy: { id: actor.userId, name: actor.name },
      });
      if (!added.ok) return added;
    }
    const verdicts: InboundVerdicts = {
      ...known,
      placement: { conversationId },
      decidedBy: actor.name,
    };
    await restart(tx, { scope, id, states: ["held"], verdicts });
    await tellHeldChanged(tx, emit, scope, conversationId);
    return { ok: true };
  });
}
