import type { Desk } from "@/components/desk/state/desk";
import { markedRead } from "@/components/desk/state/list-state";
import { tellRead } from "@/components/realtime/agent-socket";

/** Tells the server once that everything loaded of the conversation was read, and counts it as read here. */
export async function markRead(desk: Desk, id: string): Promise<void> {
  const { threads, conversations } = desk.store.getState();
  const seq = threads[id]?.messages.at(-1)?.seq ?? 0;
  if (seq === 0 || (desk.toldRead.get(id) ?? 0) >= seq) return;
  desk.toldRead.set(id, seq);
  if (conversations[id]?.unreadCount || conversations[id]?.isCalled) {
    desk.store.setState((state) => ({ conversations: markedRead(state.conversations, id) }));
  }
  const answer = await tellRead(desk.socket, { conversationId: id, seq });
  if (!answer.ok && desk.toldRead.get(id) === seq) desk.toldRead.delete(id);
}
