import { isFromCustomer } from "@/components/desk/state/thread-state";
import { listTabs, priorities } from "@/lib/listing/list-names";
import type {
  ConversationListItem,
  ConversationView,
  ListFilter,
  ListSort,
} from "@/lib/schemas/conversation";
import {
  type ConversationCounts,
  type ConversationListView,
  mostCounted,
} from "@/lib/schemas/desk";
import type { MessageView } from "@/lib/schemas/message";

/** A conversation with what this browser counts itself. */
export type KnownConversation = ConversationListItem & {
  /** Messages up to here are in unreadCount or were read. */
  countedSeq: number;
};

export type KnownConversations = Record<string, KnownConversation>;

export type ListState = {
  filter: ListFilter;
  /** In the order of the filter. */
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
    ? {
        unreadCount: mine.unreadCount,
        countedSeq: mine.countedSeq,
        isMentioned: mine.isMentioned,
        isCalled: mine.isCalled,
        isParticipating: mine.isParticipating,
      }
    : {
        unreadCount: isNews ? 1 : 0,
        countedSeq: view.lastSeq,
        isMentioned: false,
        isCalled: false,
        isParticipating: false,
      };
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
        // Some of our own notes leave the conversation where it is: its view, which follows, tells.
        ...(message.kind !== "system" && { lastActivityAt: message.createdAt }),
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
  return mine ? { ...known, [id]: { ...mine, unreadCount: 0, isCalled: false } } : known;
}

type OwnMarks = { isMentioned?: boolean; isCalled?: boolean; isParticipating?: boolean };

/**
 * Whether a conversation belongs into a list: the same rule as server/conversations/queries/list-filter-sql.ts, but for
 * `where`, of which only the server knows.
 */
export function isInList(
  conversation: ConversationView & OwnMarks,
  filter: ListFilter,
  userId: string,
): boolean {
  const { status, assignee, teamId, inbox, labelIds, priority } = conversation;
  if (filter.status !== "any" && status !== filter.status) return false;
  if (!fits(filter.assignee, assignee?.id) || !fits(filter.team, teamId)) return false;
  if (!fits(filter.inbox, inbox.id) || !fits(filter.priority, priority)) return false;
  if (filter.label.length > 0 && !filter.label.some((id) => labelIds.includes(id))) return false;
  switch (filter.assigned) {
    case "mine":
      return assignee?.id === userId;
    case "unassigned":
      return assignee === null;
    case "all":
      return true;
    case "mentions":
      return conversation.isMentioned === true;
    case "participating":
      return conversation.isParticipating === true;
    case "unattended":
      return conversation.isUnattended;
  }
}

const fits = <Value>(wanted: Value[], value: Value | null | undefined): boolean =>
  wanted.length === 0 || (value != null && wanted.includes(value));

/** The tabs' numbers after conversations changed. Only those known before: of others nobody knows how they counted. */
export function recount(
  counts: ConversationCounts,
  change: {
    before: KnownConversations;
    after: KnownConversations;
    filter: ListFilter;
    userId: string;
  },
): ConversationCounts {
  const next = { ...counts };
  // Which of them `where` counts only the server knows.
  if (change.filter.where) return counts;
  for (const [id, after] of Object.entries(change.after)) {
    const before = change.before[id];
    if (!before || before === after) continue;
    for (const assigned of listTabs) {
      const filter = { ...change.filter, assigned };
      if (counts[assigned] >= mostCounted) continue;
      const was = isCounted(before, filter, change.userId);
      const is = isCounted(after, filter, change.userId);
      next[assigned] += Number(is) - Number(was);
    }
  }
  return listTabs.some((tab) => next[tab] !== counts[tab]) ? next : counts;
}

/** Of mentions those count that were not read. */
const isCounted = (conversation: KnownConversation, filter: ListFilter, userId: string): boolean =>
  isInList(conversation, filter, userId) &&
  (filter.assigned !== "mentions" || conversation.isCalled);

/**
 * The list with a changed conversation in its place, or out of it. Below the loaded part nothing is added. `isFitting`
 * is what the server said; without it, one of a list with a `where` stays as listed as it was.
 */
export function placeInList(
  list: ListState,
  known: KnownConversations,
  input: { id: string; userId: string; isFitting?: boolean },
): ListState {
  const conversation = known[input.id];
  const others = list.ids.filter((id) => id !== input.id);
  const wasListed = others.length < list.ids.length;
  const isFitting = input.isFitting ?? (list.filter.where === null || wasListed);
  if (!conversation || !isFitting || !isInList(conversation, list.filter, input.userId)) {
    return wasListed ? { ...list, ids: others } : list;
  }
  const position = others.findIndex((id) => isBefore(list.filter.sort, conversation, known[id]));
  if (position !== -1) {
    return { ...list, ids: [...others.slice(0, position), input.id, ...others.slice(position)] };
  }
  return wasListed || list.nextCursor === null ? { ...list, ids: [...others, input.id] } : list;
}

/** What each order compares, largest first; times compare as text. */
const sortKeys: Record<ListSort, (conversation: ConversationView) => string> = {
  activity: ({ lastActivityAt }) => lastActivityAt,
  created: ({ createdAt }) => createdAt,
  priority: ({ priority, lastActivityAt }) => `${priorities.indexOf(priority)}${lastActivityAt}`,
  waiting: ({ waitingSince }) => waitingSince ?? "never",
};

function isBefore(
  sort: ListSort,
  left: ConversationView,
  right: ConversationView | undefined,
): boolean {
  if (!right) return true;
  // Who waits longest comes first, and the smaller id; elsewhere the newest and the larger.
  const [first, second] = sort === "waiting" ? [right, left] : [left, right];
  const [firstKey, secondKey] = [sortKeys[sort](first), sortKeys[sort](second)];
  return firstKey === secondKey ? first.id > second.id : firstKey > secondKey;
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
