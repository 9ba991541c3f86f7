import type { ChangeConversationsInput } from "@/lib/schemas/conversation-change";
import {
  type AssignResult,
  assignConversation,
} from "@/server/conversations/commands/assign-conversation";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import {
  type TriageResult,
  triageConversation,
} from "@/server/conversations/commands/triage-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";

export type ChangeRefusal = Extract<AssignResult | TriageResult, { ok: false }>["reason"];

/**
 * Changes conversations one by one, each in transactions of its own, so that one that is gone stops none of the others.
 * Answers those that were refused.
 */
export async function changeConversations(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  input: ChangeConversationsInput,
): Promise<Array<{ conversationId: string; reason: ChangeRefusal }>> {
  const refused: Array<{ conversationId: string; reason: ChangeRefusal }> = [];
  for (const conversationId of new Set(input.conversationIds)) {
    const reason = await changeOne(scope, actor, { ...input.change, conversationId });
    if (reason) refused.push({ conversationId, reason });
  }
  return refused;
}

async function changeOne(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  change: ChangeConversationsInput["change"] & { conversationId: string },
): Promise<ChangeRefusal | null> {
  const { conversationId, status, snoozedUntil, assigneeId } = change;
  const { priority, teamId, addLabelIds, removeLabelIds } = change;
  if (assigneeId !== undefined) {
    const result = await assignConversation(scope, actor, { conversationId, assigneeId });
    if (!result.ok) return result.reason;
  }
  const hasLabels = addLabelIds.length + removeLabelIds.length > 0;
  if (priority !== undefined || teamId !== undefined || hasLabels) {
    const result = await triageConversation(scope, actor, {
      ...{ conversationId, addLabelIds, removeLabelIds },
      ...(priority !== undefined && { priority }),
      ...(teamId !== undefined && { teamId }),
    });
    if (!result.ok) return result.reason;
  }
  // Last: it may take the conversation out of sight.
  if (status === undefined) return null;
  const result = await setConversationStatus(scope, actor, {
    ...{ conversationId, status, snoozedUntil },
  });
  return result.ok ? null : result.reason;
}
