/** Turns messages into what the thread shows, from top to bottom. Pure. */
import type { OutgoingMessage } from "@/components/desk/state/thread-state";
import { sideOf } from "@/components/messages/author-name";
import type { MessageKind, MessageView } from "@/lib/schemas/message";
import { dayKey } from "@/lib/words/time-words";

/**
 * bubble: spoken in chat; sheet: a letter; auto: a machine's letter; note: private; line: something that happened;
 * card: the widget's own words.
 */
export type Surface = "bubble" | "sheet" | "auto" | "note" | "line" | "card";

export type TimelineItem =
  | { type: "day"; key: string; iso: string }
  | { type: "unread"; key: string }
  | {
      type: "message";
      key: string;
      message: MessageView;
      surface: Surface;
      /** Begins a run of messages by one author: says who and when. */
      isFirst: boolean;
      isLast: boolean;
    }
  | { type: "outgoing"; key: string; message: OutgoingMessage };

/** Messages of one author closer than this stand together. */
const togetherMs = 5 * 60_000;

type TimelineInput = {
  messages: MessageView[];
  outgoing: OutgoingMessage[];
  unreadAfterSeq: number | null;
  zone: string;
};

export function buildTimeline(input: TimelineInput): TimelineItem[] {
  const items: TimelineItem[] = [];
  const surfaces = findSurfaces(input.messages);
  let day = "";
  let isUnreadMarked = false;
  input.messages.forEach((message, index) => {
    const messageDay = dayKey(message.createdAt, input.zone);
    if (messageDay !== day) {
      items.push({ type: "day", key: `day-${messageDay}`, iso: message.createdAt });
      day = messageDay;
    }
    const { unreadAfterSeq } = input;
    const isUnreadHere = !isUnreadMarked && unreadAfterSeq !== null && message.seq > unreadAfterSeq;
    if (isUnreadHere) {
      items.push({ type: "unread", key: "unread" });
      isUnreadMarked = true;
    }
    const surface = surfaces[index] ?? "bubble";
    const before = items.at(-1);
    const isFirst = !(before?.type === "message" && areTogether(before, { message, surface }));
    if (!isFirst && before?.type === "message") before.isLast = false;
    items.push({ type: "message", key: message.id, message, surface, isFirst, isLast: true });
  });
  for (const message of input.outgoing) {
    items.push({ type: "outgoing", key: message.clientId, message });
  }
  return items;
}

function areTogether(
  left: { message: MessageView; surface: Surface },
  right: { message: MessageView; surface: Surface },
): boolean {
  if (left.surface !== right.surface) return false;
  if (left.surface !== "bubble" && left.surface !== "note") return false;
  const isSameAuthor =
    left.message.author.kind === right.message.author.kind &&
    left.message.author.id === right.message.author.id;
  const gap = Date.parse(right.message.createdAt) - Date.parse(left.message.createdAt);
  return isSameAuthor && gap < togetherMs;
}

/** An answer to a letter is a letter; an answer in chat is speech, even if a mail carries it later. */
function findSurfaces(messages: MessageView[]): Surface[] {
  let isByEmail: boolean | null = null;
  return messages.map((message) => {
    if (isAutoReply(message)) return "auto";
    if (message.kind !== "chat") return surfaceOfKind[message.kind];
    if (sideOf(message) === "start") {
      isByEmail = message.via === "email";
      return isByEmail ? "sheet" : "bubble";
    }
    // Above the loaded part it is unknown what was answered: then a mail makes a letter.
    const isLetter = message.via === "email" || (isByEmail ?? message.mails.length > 0);
    return isLetter ? "sheet" : "bubble";
  });
}

/** Nobody of the team wrote it: it came by mail. */
const isAutoReply = ({ kind, author, via }: MessageView) =>
  kind === "note" && author.kind === "system" && via === "email";

const surfaceOfKind: Record<Exclude<MessageKind, "chat">, Surface> = {
  note: "note",
  system: "line",
  greeting: "card",
  email_prompt: "card",
  form: "card",
  offline_notice: "card",
  csat: "card",
};
