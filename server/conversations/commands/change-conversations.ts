import type { Priority } from "@/lib/schemas/conversation";
import type { ChangeConversationsInput } from "@/lib/schemas/triage/conversation-change";
import {
  type AssignResult,
  assignConversation,
} from "@/server/conversations/commands/assign-conversation";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

type ChangeRefusal = Extract<AssignResult | TriageResult, { ok: false }>["reason"];

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

type TriageInput = {
  conversationId: string;
  priority?: Priority;
  /** Null: no team. */
  teamId?: string | null;
  addLabelIds: string[];
  removeLabelIds: string[];
};

type TriageResult = { ok: true } | { ok: false; reason: "not_found" | "no_such_team" };

/** What changed, as words for the timeline and names for the event. */
type Change = { field: string; words: string };

/**
 * Sets priority, team and labels of a conversation, and notes who did it in one line. Labels that are gone are left out;
 * setting what is already set does nothing.
 */
async function triageConversation(
  scope: AccountScope,
  actor: Pick<Actor, "name">,
  input: TriageInput,
): Promise<TriageResult> {
  const { conversationId } = input;
  return withEvents(scope, async (tx, emit): Promise<TriageResult> => {
    // Like members: the team before the conversation, so that a deletion under way is waited for.
    const team = input.teamId ? await lockTeam(tx, scope, input.teamId) : null;
    if (input.teamId && !team) return { ok: false, reason: "no_such_team" };
    await lockConversation(tx, scope, conversationId);
    const current = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: { priority: true, teamId: true, team: { select: { name: true } } },
    });
    if (!current) return { ok: false, reason: "not_found" };
    const changes = [
      ...changePriority(current.priority, input.priority),
      ...changeTeam(current, { id: input.teamId, name: team?.name ?? null }),
      ...(await changeLabels(tx, scope, input)),
    ];
    if (changes.length === 0) return { ok: true };
    await tx.conversation.updateMany({
      where: { id: conversationId },
      data: {
        ...(input.priority !== undefined && { priority: input.priority }),
        ...(input.teamId !== undefined && { teamId: input.teamId }),
        rev: { increment: 1 },
      },
    });
    const changed = [...new Set(changes.map(({ field }) => field))];
    emit({ type: "conversation.updated", payload: { conversationId, changed } });
    await writeSystemNote(tx, emit, scope, {
      conversationId,
      text: `${actor.name} ${changes.map(({ words }) => words).join(", ")}`,
      event: "triaged",
      detail: { by: actor.name },
      isQuiet: true,
    });
    return { ok: true };
  });
}

async function lockTeam(
  tx: TenantTx,
  scope: AccountScope,
  teamId: string,
): Promise<{ name: string } | null> {
  const [team] = await tx.$queryRaw<Array<{ name: string }>>`
    SELECT "name"::text FROM "Team"
    WHERE "accountId" = ${scope}::uuid AND "id" = ${teamId}::uuid AND "deletedAt" IS NULL
    FOR KEY SHARE`;
  return team ?? null;
}

function changePriority(current: Priority, wanted: Priority | undefined): Change[] {
  if (wanted === undefined || wanted === current) return [];
  const words = wanted === "none" ? "removed the priority" : `set the priority to ${wanted}`;
  return [{ field: "priority", words }];
}

function changeTeam(
  current: { teamId: string | null; team: { name: string } | null },
  wanted: { id: string | null | undefined; name: string | null },
): Change[] {
  if (wanted.id === undefined || wanted.id === current.teamId) return [];
  const words = wanted.id
    ? `gave the conversation to ${wanted.name}`
    : `took the conversation from ${current.team?.name}`;
  return [{ field: "teamId", words }];
}

async function changeLabels(
  tx: TenantTx,
  scope: AccountScope,
  input: TriageInput,
): Promise<Change[]> {
  const { conversationId, addLabelIds, removeLabelIds } = input;
  if (addLabelIds.length + removeLabelIds.length === 0) return [];
  const added = await tx.$queryRaw<Array<{ title: string }>>`
    WITH wanted AS (
      SELECT "id", "title"::text AS title FROM "Label"
      WHERE "accountId" = ${scope}::uuid AND "id" = ANY(${addLabelIds}::uuid[])
    ), put AS (
      INSERT INTO "ConversationLabel" ("accountId", "conversationId", "labelId")
      SELECT ${scope}::uuid, ${conversationId}::uuid, "id" FROM wanted
      ON CONFLICT DO NOTHING RETURNING "labelId"
    )
    SELECT title FROM wanted JOIN put ON put."labelId" = wanted."id" ORDER BY title`;
  const removed = await tx.$queryRaw<Array<{ title: string }>>`
    WITH taken AS (
      DELETE FROM "ConversationLabel"
      WHERE "accountId" = ${scope}::uuid AND "conversationId" = ${conversationId}::uuid
        AND "labelId" = ANY(${removeLabelIds}::uuid[]) RETURNING "labelId"
    )
    SELECT l."title"::text AS title FROM "Label" l JOIN taken ON taken."labelId" = l."id"
    WHERE l."accountId" = ${scope}::uuid ORDER BY title`;
  const say = (verb: string, labels: Array<{ title: string }>): Change[] =>
    labels.length === 0
      ? []
      : [{ field: "labels", words: `${verb} ${labels.map(({ title }) => title).join(", ")}` }];
  return [...say("added the label", added), ...say("removed the label", removed)];
}
