import { type Desk, updateThread } from "@/components/desk/state/desk";
import type { OutgoingMessage } from "@/components/desk/state/thread-state";
import {
  dropUnsent,
  putUnsent,
  readUnsent,
  type UnsentKey,
} from "@/components/desk/unsent/unsent-store";

/** Keeps every thread's unconfirmed messages in the browser as they come and go. Returns what ends it. */
export function keepUnsent(desk: Desk): () => void {
  const { store, user } = desk;
  for (const id of Object.keys(store.getState().threads)) bringUnsent(desk, id);
  return store.subscribe(({ threads }, before) => {
    if (threads === before.threads) return;
    for (const [id, { outgoing }] of Object.entries(threads)) {
      const known = before.threads[id]?.outgoing;
      if (known !== outgoing) note({ userId: user.id, conversationId: id }, known ?? [], outgoing);
      if (!known) bringUnsent(desk, id);
    }
  });
}

function note(key: UnsentKey, before: OutgoingMessage[], after: OutgoingMessage[]): void {
  const held = new Set(after.map(({ clientId }) => clientId));
  for (const message of after) if (!before.includes(message)) putUnsent(key, message);
  for (const { clientId } of before) if (!held.has(clientId)) dropUnsent(key, clientId);
}

/** Shows in a thread what an earlier page left behind, and forgets what arrived all the same. */
function bringUnsent(desk: Desk, conversationId: string): void {
  const key: UnsentKey = { userId: desk.user.id, conversationId };
  const unsent = readUnsent(key);
  if (unsent.length === 0) return;
  updateThread(desk, conversationId, (thread) => {
    const arrived = new Set(thread.messages.map(({ clientId }) => clientId));
    const waiting = new Set(thread.outgoing.map(({ clientId }) => clientId));
    for (const { clientId } of unsent) if (arrived.has(clientId)) dropUnsent(key, clientId);
    const missing = unsent.filter(
      ({ clientId }) => !arrived.has(clientId) && !waiting.has(clientId),
    );
    return missing.length > 0 ? { ...thread, outgoing: [...missing, ...thread.outgoing] } : thread;
  });
}
