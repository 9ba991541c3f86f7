import type { z } from "zod";
import { assistantSettings } from "@/lib/schemas/assistant/settings";
import type { changeAssistantInput, newAssistantInput } from "@/lib/schemas/assistant/view";
import { leaveConversation } from "@/server/assistant/hand-over/leave-conversation";
import { canManageAssistants } from "@/server/assistant/policy";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

/** Makes an assistant with the settings everybody begins with; it serves no inbox yet. */
export async function createAssistant(
  actor: Actor,
  { name }: z.output<typeof newAssistantInput>,
): Promise<{ id: string }> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  return tenantDb(actor.scope).assistant.create({
    data: {
      ...{ accountId: actor.scope, name, createdAt: now() },
      settings: assistantSettings.parse({}),
    },
    select: { id: true },
  });
}

/**
 * Sets name, settings and the inboxes it serves; one that another served is taken over. Conversations under way in an
 * inbox it leaves are handed over with the customer's next words.
 */
export async function changeAssistant(
  actor: Actor,
  input: z.output<typeof changeAssistantInput>,
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const { assistantId, name, settings, inboxIds } = input;
  return withEvents(actor.scope, async (tx, emit) => {
    const { count } = await tx.assistant.updateMany({
      where: { id: assistantId },
      data: { name, settings },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    await tx.inbox.updateMany({
      where: { assistantId, id: { notIn: inboxIds } },
      data: { assistantId: null },
    });
    await tx.inbox.updateMany({ where: { id: { in: inboxIds } }, data: { assistantId } });
    emit({ type: "directory.updated", payload: { part: "assistants" } });
    return { ok: true };
  });
}

/** Deletes an assistant with its log; people get the conversations it has. */
export async function deleteAssistant(
  actor: Actor,
  { assistantId }: { assistantId: string },
): Promise<void> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const db = tenantDb(actor.scope);
  await db.inbox.updateMany({ where: { assistantId }, data: { assistantId: null } });
  const handled = await db.conversation.findMany({
    where: { assistantId },
    select: { id: true },
  });
  for (const { id } of handled)
    await leaveConversation(actor.scope, { conversationId: id, reason: "switched_off" });
  await withEvents(actor.scope, async (tx, emit) => {
    await tx.assistant.deleteMany({ where: { id: assistantId } });
    emit({ type: "directory.updated", payload: { part: "assistants" } });
  });
}
