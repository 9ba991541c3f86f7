import { now } from "@/server/clock";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { noteAboutRecipient } from "@/server/continuity/note-about-recipient";
import { scheduleConversation } from "@/server/continuity/schedule";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { withEvents } from "@/server/events/with-events";

type Whose = Pick<LinkTarget, "scope" | "recipient" | "conversationId">;

/** Stops mails of this conversation to this recipient. Again changes nothing. */
export async function muteRecipient({ scope, recipient, conversationId }: Whose): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.recipient.updateMany({
      where: { id: recipient.id, mutedAt: null },
      data: { mutedAt: now(), mailDueAt: null },
    });
    if (count === 0) return;
    await noteAboutRecipient({
      tx,
      emit,
      scope,
      conversationId,
      event: "mail_muted",
      text: `${recipient.email} stopped emails about this conversation.`,
      email: recipient.email,
    });
  });
}

/** Lets the mails go again; unseen answers of the last 7 days are mailed. */
export async function unmuteRecipient({ scope, recipient, conversationId }: Whose): Promise<void> {
  const isLifted = await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.recipient.updateMany({
      where: { id: recipient.id, mutedAt: { not: null } },
      data: { mutedAt: null },
    });
    if (count === 0) return false;
    await noteAboutRecipient({
      tx,
      emit,
      scope,
      conversationId,
      event: "mail_unmuted",
      text: `${recipient.email} wants emails about this conversation again.`,
      email: recipient.email,
    });
    return true;
  });
  if (isLifted) await scheduleConversation(scope, conversationId, { skipsOldBacklog: true });
}
