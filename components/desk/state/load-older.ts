import { type Desk, updateThread } from "@/components/desk/state/desk";
import { prependOlder } from "@/components/desk/state/thread-state";

/** Loads the page before the oldest loaded message. Harmless while one loads or when there is none. */
export async function loadOlder(desk: Desk, id: string): Promise<void> {
  const { threads, conversations } = desk.store.getState();
  const thread = threads[id];
  const conversation = conversations[id];
  const oldest = thread?.messages[0];
  if (!thread?.hasOlder || !conversation || !oldest || thread.olderState === "loading") return;
  updateThread(desk, id, (current) => ({ ...current, olderState: "loading" }));
  const answer = await desk.api.listMessagesBefore(conversation.number, oldest.seq);
  updateThread(desk, id, (current) =>
    answer.ok ? prependOlder(current, answer.value) : { ...current, olderState: "failed" },
  );
}
