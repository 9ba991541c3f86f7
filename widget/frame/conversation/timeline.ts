import type { WidgetMessageView } from "@/lib/schemas/message";
import type { PendingMessage } from "@/widget/client/state";
import { dayKey } from "@/widget/frame/ui/format";

export type TimelineItem =
  | { kind: "day"; key: string; at: Date }
  | { kind: "message"; key: string; message: WidgetMessageView; isGroupEnd: boolean }
  | { kind: "pending"; key: string; message: PendingMessage };

const groupMs = 5 * 60_000;

/** What stands in the log, in order: stored messages under their days, then what is on its way. */
export function buildTimeline(
  messages: WidgetMessageView[],
  pending: PendingMessage[],
): TimelineItem[] {
  const items: TimelineItem[] = [];
  let day = "";
  const enterDay = (at: Date) => {
    if (dayKey(at) === day) return;
    day = dayKey(at);
    items.push({ kind: "day", key: day, at });
  };
  for (const [index, message] of messages.entries()) {
    enterDay(new Date(message.createdAt));
    const isGroupEnd = !belongTogether(message, messages[index + 1]);
    items.push({ kind: "message", key: message.clientId ?? message.id, message, isGroupEnd });
  }
  const stored = new Set(messages.map((message) => message.clientId));
  for (const message of pending) {
    if (stored.has(message.clientId)) continue;
    enterDay(new Date(message.createdAt));
    items.push({ kind: "pending", key: message.clientId, message });
  }
  return items;
}

function belongTogether(message: WidgetMessageView, next: WidgetMessageView | undefined): boolean {
  if (!next || next.kind !== message.kind || next.via === "email") return false;
  const isSameAuthor =
    next.author.kind === message.author.kind && next.author.id === message.author.id;
  const [at, nextAt] = [new Date(message.createdAt), new Date(next.createdAt)];
  const isClose = nextAt.getTime() - at.getTime() < groupMs && dayKey(at) === dayKey(nextAt);
  return isSameAuthor && isClose;
}
