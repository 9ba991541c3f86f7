import type { Desk } from "@/components/desk/state/desk";
import {
  ingestView,
  type KnownConversation,
  placeInList,
} from "@/components/desk/state/list-state";
import type { Ack, ProblemView } from "@/lib/events";
import type { ConversationView } from "@/lib/schemas/conversation";

/**
 * Shows a change at once and asks the server for it. Refused, the old state comes back, unless a newer one arrived
 * meanwhile. Answers the problem, or null.
 */
export async function changeConversation(
  desk: Desk,
  id: string,
  change: {
    expected: Partial<Pick<ConversationView, "status" | "snoozedUntil" | "assignee">>;
    request: () => Promise<Ack<ConversationView>>;
  },
): Promise<ProblemView | null> {
  const before = desk.store.getState().conversations[id];
  if (!before) return null;
  put(desk, { ...before, ...change.expected });
  const answer = await settle(change.request);
  if (answer.ok) {
    desk.store.setState((state) => {
      const conversations = ingestView(state.conversations, answer.value);
      return { conversations, list: placed(desk, conversations, id) };
    });
    return null;
  }
  const current = desk.store.getState().conversations[id];
  if (current && current.rev === before.rev) put(desk, { ...current, ...only(before) });
  return answer.error;
}

function put(desk: Desk, conversation: KnownConversation): void {
  desk.store.setState((state) => {
    const conversations = { ...state.conversations, [conversation.id]: conversation };
    return { conversations, list: placed(desk, conversations, conversation.id) };
  });
}

function placed(desk: Desk, conversations: Record<string, KnownConversation>, id: string) {
  return placeInList(desk.store.getState().list, conversations, { id, userId: desk.user.id });
}

function only({ status, snoozedUntil, assignee }: ConversationView) {
  return { status, snoozedUntil, assignee };
}

/** A server action that cannot be reached throws; that is a problem like any other. */
async function settle<T>(request: () => Promise<Ack<T>>): Promise<Ack<T>> {
  try {
    return await request();
  } catch {
    const message = "The server cannot be reached. Nothing was changed; try again.";
    return { ok: false, error: { code: "unavailable", message } };
  }
}
