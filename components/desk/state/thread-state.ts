import type { ProblemView } from "@/lib/events";
import type { ThreadSideView } from "@/lib/schemas/desk";
import type { AttachmentView, MessageView } from "@/lib/schemas/message";
import type { DraftView } from "@/lib/schemas/writing/draft";

/** A message of this agent on its way. Never shown as sent before the server says so. */
export type OutgoingMessage = {
  clientId: string;
  kind: "chat" | "note";
  text: string;
  attachments: AttachmentView[];
  /** Recipients it is not mailed to. */
  withheldFrom: string[];
  /** Members whom a note calls by name. */
  mentions: string[];
  createdAt: string;
  state: "sending" | "failed";
  problem: ProblemView | null;
};

/** A conversation's messages as far as they are loaded, oldest first, without holes. */
export type Thread = {
  messages: MessageView[];
  /** Everything up to this rev of the conversation is in `messages`. */
  rev: number;
  hasOlder: boolean;
  olderState: "idle" | "loading" | "failed";
  /** Sequence above which messages were unread when the thread was opened; null when none were. */
  unreadAfterSeq: number | null;
  outgoing: OutgoingMessage[];
  /** What the server kept of this agent's writing when the thread was opened. */
  drafts: DraftView[];
  side: ThreadSideView;
};

export type ThreadChange = { rev: number; messages: MessageView[] };

/** Puts messages in, the newer version of each winning. Older ones than those loaded stay out: they would leave a hole. */
export function mergeMessages(thread: Thread, incoming: MessageView[]): Thread {
  const oldestSeq = thread.messages[0]?.seq ?? 0;
  const byId = new Map(thread.messages.map((message) => [message.id, message]));
  const arrived = new Set<string>();
  for (const message of incoming) {
    if (thread.hasOlder && message.seq < oldestSeq) continue;
    const known = byId.get(message.id);
    if (known && known.rev > message.rev) continue;
    byId.set(message.id, message);
    if (message.clientId) arrived.add(message.clientId);
  }
  return {
    ...thread,
    messages: [...byId.values()].sort((left, right) => left.seq - right.seq),
    outgoing: thread.outgoing.filter((message) => !arrived.has(message.clientId)),
  };
}

/**
 * Applies what an event brought. `hasGap` means that changes between the known rev and this one are missing: ask for
 * them with a resync from the rev the thread still has.
 */
export function applyChange(
  thread: Thread,
  change: ThreadChange,
): { thread: Thread; hasGap: boolean } {
  const merged = mergeMessages(thread, change.messages);
  const hasGap = change.rev > thread.rev + 1;
  return {
    thread: { ...merged, rev: hasGap ? thread.rev : Math.max(thread.rev, change.rev) },
    hasGap,
  };
}

/** Applies a resync's answer, which leaves no gap up to `rev`. */
export function applyResync(thread: Thread, change: ThreadChange): Thread {
  return { ...mergeMessages(thread, change.messages), rev: Math.max(thread.rev, change.rev) };
}

/** Puts an older page before the loaded messages. */
export function prependOlder(
  thread: Thread,
  page: { items: MessageView[]; hasOlder: boolean },
): Thread {
  const known = new Set(thread.messages.map((message) => message.id));
  const older = page.items.filter((message) => !known.has(message.id));
  return {
    ...thread,
    messages: [...older, ...thread.messages],
    hasOlder: page.hasOlder,
    olderState: "idle",
  };
}

export function putOutgoing(thread: Thread, message: OutgoingMessage): Thread {
  const others = thread.outgoing.filter((other) => other.clientId !== message.clientId);
  return { ...thread, outgoing: [...others, message] };
}

export function dropOutgoing(thread: Thread, clientId: string): Thread {
  return {
    ...thread,
    outgoing: thread.outgoing.filter((message) => message.clientId !== clientId),
  };
}

/** The sequence after which the last `unreadCount` messages of the customer begin. */
export function findUnreadStart(messages: MessageView[], unreadCount: number): number | null {
  if (unreadCount === 0) return null;
  const theirs = messages.filter(isFromCustomer);
  const first = theirs.at(-Math.min(unreadCount, theirs.length));
  return first ? first.seq - 1 : null;
}

/** Words of the customer or a participant, which an agent has to read. */
export function isFromCustomer(message: Pick<MessageView, "author" | "kind">): boolean {
  return (
    message.kind === "chat" &&
    (message.author.kind === "contact" || message.author.kind === "participant")
  );
}
