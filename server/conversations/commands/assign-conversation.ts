import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

type AssignInput = { conversationId: string; assigneeId: string | null };

export type AssignResult = { ok: true } | { ok: false; reason: "not_found" | "not_a_member" };

/** Gives the conversation to a member, or to nobody, and notes who did it. */
export async function assignConversation(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  input: AssignInput,
): Promise<AssignResult> {
  const { conversationId, assigneeId } = input;
  return withEvents(scope, async (tx, emit) => {
    const member = assigneeId === null ? null : await lockMember(tx, scope, assigneeId);
    if (assigneeId !== null && !member) return { ok: false, reason: "not_a_member" };
    await lockConversation(tx, scope, conversationId);
    const current = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: { assigneeId: true },
    });
    if (!current) return { ok: false, reason: "not_found" };
    if (current.assigneeId === assigneeId) return { ok: true };
    await tx.conversation.updateMany({
      where: { id: conversationId },
      data: { assigneeId, rev: { increment: 1 } },
    });
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["assigneeId"] } });
    const assignee = member?.name ?? null;
    await writeSystemNote(tx, emit, scope, {
      conversationId,
      text: assigneeText({ actor, assigneeId, assignee }),
      event: "assigned",
      detail: { by: actor.name, assignee },
      isQuiet: true,
    });
    return { ok: true };
  });
}

/** Finds the member. A removal under way is waited for, and locks in this order, too; afterwards nobody is found. */
async function lockMember(
  tx: TenantTx,
  scope: AccountScope,
  userId: string,
): Promise<{ name: string } | null> {
  const [member] = await tx.$queryRaw<Array<{ name: string }>>`
    SELECT u."name" FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."accountId" = ${scope}::uuid AND m."userId" = ${userId}::uuid FOR KEY SHARE OF m`;
  return member ?? null;
}

function assigneeText(change: {
  actor: Pick<Actor, "userId" | "name">;
  assigneeId: string | null;
  assignee: string | null;
}): string {
  const { actor, assigneeId, assignee } = change;
  if (assigneeId === null) return `${actor.name} unassigned the conversation`;
  if (assigneeId === actor.userId) return `${actor.name} took the conversation`;
  return `${actor.name} assigned the conversation to ${assignee}`;
}
