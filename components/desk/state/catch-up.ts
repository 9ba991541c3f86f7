import { type Desk, updateThread } from "@/components/desk/state/desk";
import { ingestView, placeInList } from "@/components/desk/state/list-state";
import { applyResync } from "@/components/desk/state/thread-state";
import { resync } from "@/components/realtime/agent-socket";
import { resyncLimit } from "@/lib/limits";

/** Asks for what changed in a conversation since the rev its thread has. Two calls at once make one. */
export function catchUp(desk: Desk, id: string): Promise<void> {
  const known = desk.catchingUp.get(id);
  if (known !== undefined) return known;
  const run = ask(desk, id).finally(() => desk.catchingUp.delete(id));
  desk.catchingUp.set(id, run);
  return run;
}

async function ask(desk: Desk, id: string): Promise<void> {
  const { store, socket, user } = desk;
  for (;;) {
    const thread = store.getState().threads[id];
    if (!thread) return;
    const answer = await resync(socket, { conversationId: id, sinceRev: thread.rev });
    // Failed because the line is down: the reconnect catches up.
    if (!answer.ok) return;
    const { conversation, messages } = answer.value;
    const isWhole = messages.length < resyncLimit;
    const rev = isWhole ? conversation.rev : (messages.at(-1)?.rev ?? conversation.rev);
    store.setState((state) => {
      const conversations = ingestView(state.conversations, conversation);
      return {
        conversations,
        list: placeInList(state.list, conversations, { id, userId: user.id }),
      };
    });
    updateThread(desk, id, (current) => applyResync(current, { rev, messages }));
    if (isWhole) return;
  }
}
