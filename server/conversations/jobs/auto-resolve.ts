import type { FlowSettings } from "@/lib/inbox/flow";
import { now } from "@/server/clock";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { listFlowInboxes } from "@/server/conversations/jobs/flow-inboxes";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";
import { askSurvey } from "@/server/surveys/commands/ask-survey";

const batch = 100;

/** Sweep: resolves conversations in which the customer was answered and nobody has said anything for a while. */
export async function autoResolve(): Promise<void> {
  for (const { id, scope, flow } of await listFlowInboxes("autoResolve")) {
    const before = new Date(now().getTime() - flow.autoResolve.hours * 3_600_000);
    const silent = await tenantDb(scope).conversation.findMany({
      where: {
        ...{ inboxId: id, status: "open", waitingSince: null },
        lastActivityAt: { lt: before },
      },
      orderBy: { lastActivityAt: "asc" },
      take: batch,
      select: { id: true },
    });
    for (const { id: conversationId } of silent) {
      await resolveSilent(scope, { conversationId, before, settings: flow.autoResolve });
    }
  }
}

type Silent = { conversationId: string; before: Date; settings: FlowSettings["autoResolve"] };

/** Of several processes, and of a customer who writes just now, one is first. */
async function resolveSilent(scope: AccountScope, silent: Silent): Promise<void> {
  const { conversationId, before, settings } = silent;
  await withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const { count } = await tx.conversation.updateMany({
      where: {
        ...{ id: conversationId, status: "open", waitingSince: null },
        lastActivityAt: { lt: before },
      },
      data: { status: "resolved", isUnattended: false, rev: { increment: 1 } },
    });
    if (count === 0) return;
    emit({ type: "conversation.updated", payload: { conversationId, changed: ["status"] } });
    if (settings.text !== "") {
      const said = await writeMessage(tx, scope, {
        ...{ conversationId, kind: "chat", text: settings.text, via: "dashboard", isQuiet: true },
        ...{ authorKind: "system", authorId: null, authorName: null },
      });
      if (said.ok) emit.stored(messageCreated(said.message));
    }
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, event: "status_changed", isQuiet: true },
      text: `Resolved after ${settings.hours} hours of silence`,
      detail: { by: null, status: "resolved", snoozedUntil: null },
    });
    await askSurvey(tx, emit, scope, { conversationId, actor: null });
  });
}
