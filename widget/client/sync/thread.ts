/**
 * One conversation's messages as the widget holds them. Sequence numbers have holes where private notes are, so a gap
 * shows only in `prev`: the public message before this one is missing. `rev` moves by messages only, in single steps;
 * after any doubt a resync asks for everything since the last rev that is surely complete.
 */
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { Thread } from "@/widget/client/state";

export const emptyThread: Thread = { messages: [], rev: 0, olderCursor: null, isLoading: false };

/** Adds or renews messages; an older version never replaces a newer one. */
export function mergeMessages(thread: Thread, incoming: WidgetMessageView[]): Thread {
  const bySeq = new Map(thread.messages.map((message) => [message.seq, message]));
  for (const message of incoming) {
    const held = bySeq.get(message.seq);
    if (!held || held.rev <= message.rev) bySeq.set(message.seq, message);
  }
  return { ...thread, messages: [...bySeq.values()].sort((a, b) => a.seq - b.seq) };
}

/** A message of an event or an acknowledgement. `isGap`: something before it is missing, ask for a resync. */
export function applyMessage(
  thread: Thread,
  event: { message: WidgetMessageView; rev: number },
): { thread: Thread; isGap: boolean } {
  const lastSeq = thread.messages.at(-1)?.seq ?? 0;
  const isGap = event.message.seq > lastSeq && event.message.prev > lastSeq;
  const merged = mergeMessages(thread, [event.message]);
  const isNextRev = !isGap && event.rev === thread.rev + 1;
  return { thread: isNextRev ? { ...merged, rev: event.rev } : merged, isGap };
}

/** The page of history before what is held. */
export function prependPage(
  thread: Thread,
  page: { items: WidgetMessageView[]; nextCursor: string | null },
): Thread {
  return { ...mergeMessages(thread, page.items), olderCursor: page.nextCursor, isLoading: false };
}

/** What changed since `thread.rev`, complete up to `rev`. */
export function applyResync(
  thread: Thread,
  answer: { messages: WidgetMessageView[]; rev: number },
): Thread {
  return { ...mergeMessages(thread, answer.messages), rev: Math.max(thread.rev, answer.rev) };
}

/** Whether the visitor should be told of this message. */
export function isFromTeam(message: Pick<WidgetMessageView, "kind" | "author">): boolean {
  const isSpoken = message.author.kind === "agent" || message.author.kind === "assistant";
  return message.kind === "chat" && isSpoken;
}

/** Answers above the seen watermark. */
export function countUnread(thread: Thread, seenSeq: number): number {
  return thread.messages.filter(
    (message) => message.seq > seenSeq && !message.isDeleted && isFromTeam(message),
  ).length;
}
