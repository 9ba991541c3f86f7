import { pickMailLocale } from "@/emails/texts";
import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import { handOver } from "@/server/assistant/hand-over/hand-over";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { parseInboxSettings } from "@/server/inboxes/settings";

/**
 * Takes a conversation from its assistant, from outside a turn, and gives it to people. Turns under way are void. Does
 * nothing where no assistant has it.
 */
export async function leaveConversation(
  scope: AccountScope,
  { conversationId, reason }: { conversationId: string; reason: HandOverReason },
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const conversation = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: {
        assistant: { select: { id: true, name: true } },
        inbox: true,
        contact: { select: { locale: true } },
        startedBy: { select: { locale: true } },
      },
    });
    const assistant = conversation?.assistant ?? null;
    await tx.assistantRun.updateMany({
      where: { conversationId, state: "working" },
      data: {
        ...(assistant ? { state: "handed_over", reason } : { state: "dropped" }),
        finishedAt: now(),
      },
    });
    if (!conversation || !assistant) return;
    const { inbox, contact, startedBy } = conversation;
    const locale = pickMailLocale([
      ...[startedBy?.locale ?? null, contact.locale, parseInboxSettings(inbox).locale],
    ]);
    await handOver(tx, emit, scope, { conversationId, assistant, locale, reason, summary: null });
  });
}
