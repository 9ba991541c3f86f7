import type { AgentMessageInput } from "@/lib/schemas/message";
import type { AccountScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";
import { appendMessage } from "@/server/messages/commands/append-message";
import type { AppendResult } from "@/server/messages/commands/new-message";

/** An agent's reply or private note from the dashboard. Idempotent by (conversation, clientId). */
export function sendAgentMessage(
  scope: AccountScope,
  actor: Pick<Actor, "userId" | "name">,
  input: AgentMessageInput,
): Promise<AppendResult> {
  return appendMessage(scope, {
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
  });
}
