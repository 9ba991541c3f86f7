import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { ClientState } from "@/widget/client/state";
import { countUnread } from "@/widget/client/sync/thread";

/** Unread answers of one conversation; exact where the thread is loaded far enough, else the server's count. */
export function unreadOf(state: ClientState, view: WidgetConversationView): number {
  const thread = state.threads[view.id];
  const first = thread?.messages[0];
  const reachesBack =
    first && (thread.olderCursor === null || first.seq <= view.contactSeenSeq + 1);
  if (reachesBack && !thread.isLoading) return countUnread(thread, view.contactSeenSeq);
  return view.contactSeenSeq >= view.lastPublicSeq ? 0 : view.unreadCount;
}

/** Unread answers of all conversations: the number on the launcher. */
export function totalUnread(state: ClientState): number {
  return state.conversations.reduce((sum, view) => sum + unreadOf(state, view), 0);
}
