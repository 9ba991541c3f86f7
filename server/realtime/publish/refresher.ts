import { setTimeout as sleep } from "node:timers/promises";
import { presentConversation, presentConversationForWidget } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import { listWidgetConversations } from "@/server/conversations/queries/widget-conversations";
import type { AccountScope } from "@/server/db/scope";
import { log } from "@/server/log";
import { hasListeners } from "@/server/realtime/publish/has-listeners";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, conversationRoom, participantsRoom } from "@/server/realtime/rooms";

/** Most conversations read at once. */
const batchSize = 100;

/** Between two batches: a busy hour costs five reads a second, however many messages it has. */
const restMs = 200;

/**
 * Publishes `conversation.updated` with the whole view: the first request at once, those that come until 200 ms later
 * together, so that a conversation with ten changes is read once or twice.
 */
export function createRefresher(realtime: Realtime) {
  const waiting = new Map<AccountScope, Set<string>>();
  let isRunning = false;

  async function run(): Promise<void> {
    const isEnding = realtime.afterwork.isEnding;
    for (let batch = takeBatch(waiting); batch && !isEnding(); batch = takeBatch(waiting)) {
      try {
        await publish(realtime, batch.scope, batch.ids);
      } catch (error) {
        log.error({ error }, "conversations could not be published");
      }
      await sleep(restMs, undefined, { ref: false });
    }
    isRunning = false;
  }

  return {
    request(scope: AccountScope, conversationId: string): void {
      const room = conversationRoom(conversationId);
      const isHeard =
        hasListeners(realtime, realtime.agent, accountRoom(scope)) ||
        hasListeners(realtime, realtime.widget, room);
      if (!isHeard) return;
      const ids = waiting.get(scope) ?? new Set();
      waiting.set(scope, ids.add(conversationId));
      if (isRunning) return;
      isRunning = true;
      // After the events of the same commit, which clients should see first.
      setImmediate(() => realtime.afterwork.run("conversations could not be published", run));
    },
  };
}

function takeBatch(waiting: Map<AccountScope, Set<string>>) {
  const [first] = waiting;
  if (!first) return null;
  const [scope, requested] = first;
  const ids = [...requested].slice(0, batchSize);
  for (const id of ids) requested.delete(id);
  if (requested.size === 0) waiting.delete(scope);
  return { scope, ids };
}

async function publish(realtime: Realtime, scope: AccountScope, ids: string[]): Promise<void> {
  const toWidgets = ids.filter((id) =>
    hasListeners(realtime, realtime.widget, conversationRoom(id)),
  );
  const isForAgents = hasListeners(realtime, realtime.agent, accountRoom(scope));
  await Promise.all([
    isForAgents && publishToAgents(realtime, scope, ids),
    toWidgets.length > 0 && publishToWidgets(realtime, scope, toWidgets),
  ]);
}

async function publishToAgents(
  realtime: Realtime,
  scope: AccountScope,
  ids: string[],
): Promise<void> {
  for (const row of await findConversationRows(scope, { where: { id: { in: ids } } })) {
    realtime.agent
      .to(accountRoom(scope))
      .emit("conversation.updated", { conversation: presentConversation(row) });
  }
}

async function publishToWidgets(
  realtime: Realtime,
  scope: AccountScope,
  ids: string[],
): Promise<void> {
  for (const row of await listWidgetConversations(scope, ids)) {
    const participants = participantsRoom(row.id);
    realtime.widget
      .to(conversationRoom(row.id))
      .except(participants)
      .emit("conversation.updated", { conversation: presentConversationForWidget(row) });
    const conversation = presentConversationForWidget(row, { kind: "participant" });
    realtime.widget.to(participants).emit("conversation.updated", { conversation });
  }
}
