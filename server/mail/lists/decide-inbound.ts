import type { InboundVerdicts, PlaceInboundInput } from "@/lib/schemas/mail/inbound-mail";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { InboundState } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { enqueue } from "@/server/jobs/enqueue";
import { readVerdicts } from "@/server/mail/inbound/settle";
import { tellHeldChanged } from "@/server/mail/lists/tell-held-changed";
import type { Actor } from "@/server/members/actor";

export type DecideResult =
  | { ok: true }
  | {
      ok: false;
      reason: "decided_already" | "no_such_conversation" | "no_such_inbox" | "never_waived";
    };

type Decider = Pick<Actor, "scope" | "name">;

const decidedAlready: DecideResult = { ok: false, reason: "decided_already" };

/** Processes a failed mail again, as if it had just arrived. */
export function retryInbound(
  scope: AccountScope,
  input: { inboundEmailId: string },
): Promise<DecideResult> {
  return tenantDb(scope).$transaction(async (tx) => {
    const isMine = await restart(tx, { scope, id: input.inboundEmailId, states: ["failed"] });
    return isMine ? { ok: true } : decidedAlready;
  });
}

type Decision = { inboundEmailId: string };

/** Puts a held, unroutable or failed mail aside for good. The mail itself is kept. */
export const discardInbound = (actor: Decider, input: Decision): Promise<DecideResult> =>
  discard(actor, input, ["held", "unroutable", "failed"]);

/** The same for a mail that waits at a conversation, which every agent may decide. */
export const discardHeld = (actor: Decider, input: Decision): Promise<DecideResult> =>
  discard(actor, input, ["held"]);

function discard(actor: Decider, input: Decision, states: InboundState[]): Promise<DecideResult> {
  const { scope } = actor;
  return withEvents(scope, async (tx, emit) => {
    const row = await tx.inboundEmail.findFirst({ where: { id: input.inboundEmailId } });
    if (!row) return decidedAlready;
    if (row.conversationId) await lockConversation(tx, scope, row.conversationId);
    const verdicts: InboundVerdicts = {
      ...readVerdicts(row),
      reason: "discarded_by_agent",
      decidedBy: actor.name,
    };
    const { count } = await tx.inboundEmail.updateMany({
      where: { id: row.id, state: { in: states } },
      data: { state: "discarded", verdicts, processedAt: now() },
    });
    if (count === 0) return decidedAlready;
    if (row.conversationId) await tellHeldChanged(tx, emit, scope, row.conversationId);
    return { ok: true };
  });
}

/** Says where a held or unroutable mail belongs; the job puts it there, whoever sent it. */
export function placeInbound(actor: Decider, input: PlaceInboundInput): Promise<DecideResult> {
  const { scope } = actor;
  return withEvents(scope, async (tx, emit) => {
    const placement = await findPlace(tx, input);
    if (!placement) {
      const reason = "inboxId" in input ? "no_such_inbox" : "no_such_conversation";
      return { ok: false, reason };
    }
    const row = await tx.inboundEmail.findFirst({ where: { id: input.inboundEmailId } });
    if (!row) return decidedAlready;
    if (row.conversationId) await lockConversation(tx, scope, row.conversationId);
    const known = readVerdicts(row);
    if (known.matchedBy === "agent_address") return { ok: false, reason: "never_waived" };
    const verdicts: InboundVerdicts = { ...known, placement, decidedBy: actor.name };
    const states = ["held", "unroutable"] satisfies InboundState[];
    if (!(await restart(tx, { scope, id: row.id, states, verdicts }))) return decidedAlready;
    if (row.conversationId) await tellHeldChanged(tx, emit, scope, row.conversationId);
    return { ok: true };
  });
}

async function findPlace(
  tx: TenantTx,
  input: PlaceInboundInput,
): Promise<InboundVerdicts["placement"] | null> {
  if ("inboxId" in input) {
    const inbox = await tx.inbox.findFirst({ where: { id: input.inboxId } });
    return inbox && { inboxId: inbox.id };
  }
  const where = { number: input.conversationNumber };
  const conversation = await tx.conversation.findFirst({ where, select: { id: true } });
  return conversation && { conversationId: conversation.id };
}

/** Makes a decided mail a received one again, with its job, in one transaction. */
export async function restart(
  tx: TenantTx,
  input: { scope: AccountScope; id: string; states: InboundState[]; verdicts?: InboundVerdicts },
): Promise<boolean> {
  const { scope, id, states, verdicts } = input;
  const { count } = await tx.inboundEmail.updateMany({
    where: { id, state: { in: states } },
    data: { state: "received", attempts: 0, error: null, ...(verdicts && { verdicts }) },
  });
  if (count === 0) return false;
  await enqueue("mail.process", { accountId: scope, inboundEmailId: id }, { tx });
  return true;
}
