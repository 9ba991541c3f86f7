import { z } from "zod";
import { systemPayload } from "@/lib/schemas/message";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { raiseMessages } from "@/server/notifications/commands/raise-messages";
import { type Raise, raiseNotification } from "@/server/notifications/commands/raise-notification";

/** Of what customers wrote in several conversations at about the same time. */
type Messages = { kind: "message_created"; conversationIds: string[] };

/** Job notifications.raise. */
export async function runRaise(job: (Raise | Messages) & { accountId: string }): Promise<void> {
  const { accountId, ...occasion } = job;
  const scope = grantScope(accountId);
  if ("conversationIds" in occasion) return raiseMessages(scope, occasion.conversationIds);
  if (occasion.kind === "mentioned") return raiseMention(scope, occasion);
  if (occasion.kind !== "assigned") return raiseNotification(scope, occasion);
  const { by, assignee } = await findAssignment(scope, occasion.conversationId);
  await raiseNotification(scope, {
    ...occasion,
    ...(by !== null && { actorName: by }),
    // Who takes a conversation knows it.
    ...(by !== null && by === assignee && { actorId: await findAssigneeId(scope, occasion) }),
  });
}

async function raiseMention(scope: AccountScope, occasion: Raise): Promise<void> {
  const note = await tenantDb(scope).message.findFirst({
    where: { id: occasion.messageId ?? "", deletedAt: null },
    select: { authorId: true, authorName: true },
  });
  if (!note) return;
  await raiseNotification(scope, {
    ...occasion,
    ...(note.authorId !== null && { actorId: note.authorId }),
    ...(note.authorName !== null && { actorName: note.authorName }),
  });
}

const assignedNote = systemPayload.extend({ event: z.literal("assigned") });

/** Who gave the conversation to whom, by the line in its timeline. */
async function findAssignment(scope: AccountScope, conversationId: string) {
  const notes = await tenantDb(scope).message.findMany({
    where: { conversationId, kind: "system" },
    orderBy: { seq: "desc" },
    take: 5,
    select: { payload: true },
  });
  const found = notes.flatMap(({ payload }) => assignedNote.safeParse(payload).data ?? [])[0];
  return { by: found?.detail.by ?? null, assignee: found?.detail.assignee ?? null };
}

async function findAssigneeId(scope: AccountScope, { conversationId }: Raise): Promise<string> {
  const conversation = await tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
    select: { assigneeId: true },
  });
  return conversation?.assigneeId ?? "";
}
