import { isFromCustomer } from "@/components/desk/state/thread-state";
import type { ConversationListItem, ConversationView } from "@/lib/schemas/conversation";
import type { ConversationCounts, ConversationListView, ListFilter } from "@/lib/schemas/desk";
import type { MessageView } from "@/lib/schemas/message";

/** A conversation with what this browser counts itself. */
export type KnownConversation = ConversationListItem & {
  /** Messages up to here are in unreadCount or were read. */
  countedSeq: number;
};

export type KnownConversations = Record<string, KnownConversation>;

export type ListState = {
  filter: ListFilter;
  /** In order of last activity, newest first. */
  ids: string[];
  nextCursor: string | null;
  /** Asks for what has changed since the list was read. */
  updatedAfter: string;
  state: "ready" | "loading" | "failed";
};

/** Takes items from the server; a newer version that came live wins over them. */
export function ingestItems(
  known: KnownConversations,
  items: ConversationListItem[],
): KnownConversations {
  const next = { ...known };
  for (const item of items) {
    const mine = next[item.id];
    if (mine && mine.rev > item.rev) continue;
    // An answer asked for before this browser marked the conversation as read must not undo that.
    const isCounted = mine !== undefined && mine.countedSeq >= item.lastSeq;
    const unreadCount = isCounted ? Math.min(mine.unreadCount, item.unreadCount) : item.unreadCount;
    next[item.id] = { ...item, unreadCount, countedSeq: item.lastSeq };
  }
  return next;
}

/** Takes a whole conversation from an event. One not known before counts its last message as unread. */
export function ingestView(known: KnownConversations, view: ConversationView): KnownConversations {
  const mine = known[view.id];
  if (mine && mine.rev > view.rev) return known;
  const isNews = view.lastMessage?.authorKind === "contact";
  const own = mine
    ? { unreadCount: mine.unreadCount, countedSeq: mine.countedSeq }
    : { unreadCount: isNews ? 1 : 0, countedSeq: view.lastSeq };
  return { ...known, [view.id]: { ...view, ...own } };
}

/** Takes a new message: last words, place in the list, unread count. */
export function ingestMessage(
  known: KnownConversations,
  event: { rev: number; message: MessageView },
): KnownConversations {
  const { message } = event;
  const mine = known[message.conversationId];
  if (!mine) return known;
  const isNews = message.seq > mine.countedSeq && isFromCustomer(message);
  const isNewest = message.seq >= mine.lastSeq;
  const isSaid = message.kind === "chat" || message.kind === "note" || message.kind === "form";
  return {
    ...known,
    [mine.id]: {
      ...mine,
      rev: Math.max(mine.rev, event.rev),
      countedSeq: Math.max(mine.countedSeq, message.seq),
      unreadCount: mine.unreadCount + (isNews ? 1 : 0),
      ...(isNewest && {
        lastSeq: message.seq,
        lastActivityAt: message.createdAt,
      }),
      ...(isNewest &&
        isSaid && {
          lastMessage: {
            kind: message.kind,
            authorKind: message.author.kind,
            authorName: message.author.name,
            via: message.via,
            text: message.text,
            createdAt: message.createdAt,
          },
        }),
    },
  };
}

export function markedRead(known: KnownConversations, id: string): KnownConversations {
  const mine = known[id];
  return mine ? { ...known, [id]: { ...mine, unreadCount: 0 } } : known;
}

/** Whether a conversation belongs into a list. */
export function isInList(
  conversation: ConversationView,
  filter: ListFilter,
  userId: string,
): boolean {
  if (conversation.status !== filter.status) return false;
  if (filter.assigned === "mine") return conversation.assignee?.id === userId;
  if (filter.assigned === "unassigned") return conversation.assignee === null;
  return true;
}

const tabs = ["mine", "unassigned", "all"] as const;

/** The tabs' numbers after conversations changed. Only those known before: of others nobody knows how they counted. */
export function recount(
  counts: ConversationCounts,
  change: {
    before: KnownConversations;
    after: KnownConversations;
    status: ListFilter["status"];
    userId: string;
  },
): ConversationCounts {
  const next = { ...counts };
  for (const [id, after] of Object.entries(change.after)) {
    const before = change.before[id];
    if (!before || before === after) continue;
    for (const assigned of tabs) {
      const filter = { status: change.status, assigned };
      const was = isInList(before, filter, change.userId);
      const is = isInList(after, filter, change.userId);
      next[assigned] += Number(is) - Number(was);
    }
  }
  return tabs.some((tab) => next[tab] !== counts[tab]) ? next : counts;
}

/** The list with a changed conversation in its place, or out of it. Below the loaded part nothing is added. */
export function placeInList(
  list: ListState,
  known: KnownConversations,
  input: { id: string; userId: string },
): ListState {
  const conversation = known[input.id];
  const others = list.ids.filter((id) => id !== input.id);
  const wasListed = others.length < list.ids.length;
  if (!conversation || !isInList(conversation, list.filter, input.userId)) {
    return wasListed ? { ...list, ids: others } : list;
  }
  const position = others.findIndex((id) => isBefore(conversation, known[id]));
  if (position !== -1) {
    return { ...list, ids: [...others.slice(0, position), input.id, ...others.slice(position)] };
  }
  return wasListed || list.nextCursor === null ? { ...list, ids: [...others, input.id] } : list;
}

function isBefore(left: ConversationView, right: ConversationView | undefined): boolean {
  if (!right) return true;
  if (left.lastActivityAt !== right.lastActivityAt) {
    return left.lastActivityAt > right.lastActivityAt;
  }
  return left.id > right.id;
}

/** A freshly loaded first part of the list. */
export function listFrom(view: ConversationListView, filter: ListFilter): ListState {
  return {
    filter,
    ids: view.items.map((item) => item.id),
    nextCursor: view.nextCursor,
    updatedAfter: view.updatedAfter,
    state: "ready",
  };
}
