import type { AgentMessageInput } from "@/lib/schemas/message";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";
import {
  appendMessage,
  messageCreated,
  writeMessage,
} from "@/server/messages/commands/append-message";
import type { AppendResult, NewMessage } from "@/server/messages/commands/new-message";

/** An agent's reply or private note from the dashboard. Idempotent by (conversation, clientId). */
export function sendAgentMessage(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  input: AgentMessageInput,
): Promise<AppendResult> {
  const message: NewMessage = {
    conversationId: input.conversationId,
    kind: input.kind,
    authorKind: "agent",
    authorId: actor.userId,
    authorName: actor.name,
    via: "dashboard",
    text: input.text,
    clientId: input.clientId,
    attachmentIds: input.attachmentIds,
    uploaderId: actor.userId,
    withheldFrom: input.withheldFrom ?? [],
  };
  const mentions = input.kind === "note" ? [...new Set(input.mentions)] : [];
  return mentions.length > 0
    ? writeCallingNote(scope, message, mentions)
    : appendMessage(scope, message);
}

/** A note that calls members by name: it and its mentions are written together. Strangers' ids are left out. */
function writeCallingNote(
  scope: AccountScope,
  note: NewMessage,
  userIds: string[],
): Promise<AppendResult> {
  return withEvents(scope, async (tx, emit) => {
    const members = await tx.membership.findMany({
      where: { userId: { in: userIds } },
      select: { userId: true },
    });
    const mentions = members.map(({ userId }) => userId);
    const result = await writeMessage(tx, scope, { ...note, payload: { mentions } });
    if (!result.ok || result.isRepeat) return result;
    const { id, conversationId } = result.message;
    await tx.mention.createMany({
      data: mentions.map((userId) => ({
        ...{ accountId: scope, conversationId, messageId: id, userId, createdAt: now() },
      })),
    });
    emit.stored(messageCreated(result.message));
    return result;
  });
}
