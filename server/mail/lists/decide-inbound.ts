import type { InboundVerdicts, PlaceInboundInput } from "@/lib/schemas/inbound-mail";
import { now } from "@/server/clock";
import type { InboundState } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { enqueue } from "@/server/jobs/enqueue";
import { readVerdicts } from "@/server/mail/inbound/settle";
import type { Actor } from "@/server/members/actor";

export type DecideResult =
  | { ok: true }
  | { ok: false; reason: "decided_already" | "no_such_conversation" | "no_such_inbox" };

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

/** Puts a held or unroutable mail aside for good. The mail itself is kept. */
export async function discardInbound(
  actor: Pick<Actor, "scope" | "name">,
  input: { inboundEmailId: string },
): Promise<DecideResult> {
  const db = tenantDb(actor.scope);
  const row = await db.inboundEmail.findFirst({ where: { id: input.inboundEmailId } });
  if (!row) return decidedAlready;
  const verdicts: InboundVerdicts = {
    ...readVerdicts(row),
    reason: "discarded_by_agent",
    decidedBy: actor.name,
  };
  const { count } = await db.inboundEmail.updateMany({
    where: { id: row.id, state: { in: ["held", "unroutable", "failed"] } },
    data: { state: "discarded", verdicts, processedAt: now() },
  });
  return count > 0 ? { ok: true } : decidedAlready;
}

/** Says where a held or unroutable mail belongs; the job puts it there, whoever sent it. */
export function placeInbound(
  actor: Pick<Actor, "scope" | "name">,
  input: PlaceInboundInput,
): Promise<DecideResult> {
  const { scope } = actor;
  return tenantDb(scope).$transaction(async (tx) => {
    const placement = await findPlace(tx, input);
    if (!placement) {
      const reason = "inboxId" in input ? "no_such_inbox" : "no_such_conversation";
      return { ok: false, reason };
    }
    const verdicts: InboundVerdicts = { placement, decidedBy: actor.name };
    const id = input.inboundEmailId;
    const isMine = await restart(tx, { scope, id, states: ["held", "unroutable"], verdicts });
    return isMine ? { ok: true } : decidedAlready;
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
async function restart(
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
