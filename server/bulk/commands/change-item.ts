import { v5 as makeNamedId } from "uuid";
import { z } from "zod";
import { conversationStatuses, priorities } from "@/lib/listing/list-names";
import type { BulkSteps } from "@/lib/schemas/triage/bulk";
import type { conversationChange } from "@/lib/schemas/triage/conversation-change";
import { fillCanned, firstNameOf } from "@/lib/words/canned/canned-text";
import { changeConversations } from "@/server/conversations/commands/change-conversations";
import { changeRefusalWords } from "@/server/conversations/policy";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";

type Item = Prisma.BulkItemGetPayload<object>;
type Doer = Pick<Actor, "userId" | "name">;
type Change = z.output<typeof conversationChange>;

/** BulkItem.before: what a change may touch. */
const beforeSchema = z.object({
  status: z.enum(conversationStatuses),
  snoozedUntil: z.coerce.date().nullable(),
  assigneeId: z.string().nullable(),
  teamId: z.string().nullable(),
  priority: z.enum(priorities),
  labelIds: z.array(z.string()),
});
type Before = z.output<typeof beforeSchema>;

/** Says what is to be said and makes the change. Answers why it was refused, or null. */
export async function changeItem(
  scope: AccountScope,
  actor: Doer,
  { item, steps }: { item: Item; steps: BulkSteps },
): Promise<string | null> {
  const { conversationId } = item;
  const current = await readState(scope, conversationId);
  if (!current) return changeRefusalWords.not_found;
  // The first look is the true one: a second run would find the change already made.
  await tenantDb(scope).$executeRaw`
    UPDATE "BulkItem" SET "before" = COALESCE("before", ${JSON.stringify(current)}::jsonb)
    WHERE "accountId" = ${scope}::uuid AND "runId" = ${item.runId}::uuid
      AND "position" = ${item.position}`;
  await say(scope, actor, { item, steps });
  const [refused] = await changeConversations(scope, actor, {
    conversationIds: [conversationId],
    change: steps.change,
  });
  return refused ? changeRefusalWords[refused.reason] : null;
}

/** Puts back what the change touched and nobody has touched since. */
export async function restoreItem(
  scope: AccountScope,
  actor: Doer,
  { item, steps }: { item: Item; steps: BulkSteps },
): Promise<string | null> {
  const { conversationId } = item;
  const before = beforeSchema.safeParse(item.before).data;
  const current = await readState(scope, conversationId);
  if (!before || !current) return null;
  const [refused] = await changeConversations(scope, actor, {
    conversationIds: [conversationId],
    change: inverse({ before, current, done: steps.change }),
  });
  return refused ? changeRefusalWords[refused.reason] : null;
}

async function readState(scope: AccountScope, conversationId: string): Promise<Before | null> {
  const row = await tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: {
      ...{ status: true, snoozedUntil: true, assigneeId: true, teamId: true, priority: true },
      labels: { select: { labelId: true } },
    },
  });
  if (!row) return null;
  const { labels, ...state } = row;
  return { ...state, labelIds: labels.map(({ labelId }) => labelId) };
}

function inverse(input: { before: Before; current: Before; done: Change }): Change {
  const { before, current, done } = input;
  const isAsLeft = (field: "status" | "assigneeId" | "teamId" | "priority") =>
    done[field] !== undefined && current[field] === done[field];
  return {
    ...(isAsLeft("status") && { status: before.status }),
    snoozedUntil: isAsLeft("status") && before.status === "snoozed" ? before.snoozedUntil : null,
    ...(isAsLeft("assigneeId") && { assigneeId: before.assigneeId }),
    ...(isAsLeft("teamId") && { teamId: before.teamId }),
    ...(isAsLeft("priority") && { priority: before.priority }),
    addLabelIds: done.removeLabelIds.filter((id) => before.labelIds.includes(id)),
    removeLabelIds: done.addLabelIds.filter((id) => !before.labelIds.includes(id)),
  };
}

/** A made-up name space of ours for ids that follow from an item. */
const namespace = "6f1d5c1e-8a1b-4c58-9d53-6b0c3f0a7f10";

async function say(
  scope: AccountScope,
  actor: Doer,
  { item, steps }: { item: Item; steps: BulkSteps },
): Promise<void> {
  const said = [
    { kind: "note", text: steps.note },
    { kind: "chat", text: steps.reply },
  ] as const;
  for (const { kind, text } of said) {
    if (text.trim() === "") continue;
    await sendAgentMessage(scope, actor, {
      ...{ conversationId: item.conversationId, kind, attachmentIds: [] },
      clientId: makeNamedId(`${item.runId}/${item.position}/${kind}`, namespace),
      text: await fill(scope, actor, { conversationId: item.conversationId, text }),
    });
  }
}

async function fill(
  scope: AccountScope,
  actor: Doer,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<string> {
  if (!text.includes("{{")) return text;
  const row = await tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: {
      number: true,
      contact: { select: { name: true, email: true } },
      inbox: { select: { name: true } },
    },
  });
  // A name that is not known must not be sent as a variable.
  return fillCanned(text, {
    "contact.name": row?.contact.name ?? "",
    "contact.first_name": firstNameOf(row?.contact.name ?? null) ?? "",
    "contact.email": row?.contact.email ?? "",
    "agent.name": actor.name,
    "agent.first_name": firstNameOf(actor.name),
    "conversation.number": row ? String(row.number) : "",
    "inbox.name": row?.inbox.name ?? "",
  });
}
