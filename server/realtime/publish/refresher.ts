import { presentConversation, presentConversationForWidget } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import { listWidgetConversations } from "@/server/conversations/queries/widget-conversations";
import type { AccountScope } from "@/server/db/scope";
import { log } from "@/server/log";
import { readersOf } from "@/server/realtime/publish/publish-conversation";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, conversationRoom } from "@/server/realtime/rooms";

/** Most conversations read at once. */
const batchSize = 100;

/**
 * Publishes `conversation.updated` with the whole view. Requests that come while one batch is read wait for the next, so
 * that a conversation with ten changes is read once or twice.
 */
export function createRefresher(realtime: Realtime) {
  const waiting = new Map<AccountScope, Set<string>>();
  let isRunning = false;

  async function run(): Promise<void> {
    for (let batch = takeBatch(waiting); batch; batch = takeBatch(waiting)) {
      try {
        await publish(realtime, batch.scope, batch.ids);
      } catch (error) {
        log.error({ error }, "conversations could not be published");
      }
    }
    isRunning = false;
  }

  return {
    request(scope: AccountScope, conversationId: string): void {
      if (!hasListeners(realtime, scope)) return;
      const ids = waiting.get(scope) ?? new Set();
      waiting.set(scope, ids.add(conversationId));
      if (isRunning) return;
      isRunning = true;
      // After the events of the same commit, which clients should see first.
      setImmediate(() => void run());
    },
  };
}

/** Without other processes an empty room is really empty, and nothing need be read. */
function hasListeners(realtime: Realtime, scope: AccountScope): boolean {
  const room = accountRoom(scope);
  const { agent, widget, isShared } = realtime;
  return isShared || agent.adapter.rooms.has(room) || widget.adapter.rooms.has(room);
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
  const [rows, widgetRows] = await Promise.all([
    findConversationRows(scope, { where: { id: { in: ids } } }),
    listWidgetConversations(scope, ids),
  ]);
  for (const row of rows) {
    realtime.agent
      .to(accountRoom(scope))
      .emit("conversation.updated", { conversation: presentConversation(row) });
    // Its contact may have changed: whoever may read it now follows it.
    realtime.widget.in(readersOf(row)).socketsJoin(conversationRoom(row.id));
  }
  for (const row of widgetRows) {
    realtime.widget
      .to(conversationRoom(row.id))
      .emit("conversation.updated", { conversation: presentConversationForWidget(row) });
  }
}
