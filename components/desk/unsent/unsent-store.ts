import type { OutgoingMessage } from "@/components/desk/state/thread-state";
import type { AttachmentView } from "@/lib/schemas/message";

/**
 * Messages the server has not confirmed, kept in this browser per user and conversation, each under its own name, for
 * other tabs keep theirs beside them. Nothing here throws: where the browser keeps nothing they live with the page.
 */

export type UnsentKey = { userId: string; conversationId: string };

type Kept = Omit<OutgoingMessage, "state" | "problem">;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isAttachment = (value: unknown): value is AttachmentView =>
  typeof value === "object" && value !== null && "id" in value && "name" in value;

/** Null for what an older page wrote otherwise. */
function readKept(value: unknown): Kept | null {
  const { clientId, kind, text, attachments, withheldFrom, mentions, createdAt } = Object(value);
  const isWhole =
    isTexts([clientId, text, createdAt]) &&
    (kind === "chat" || kind === "note") &&
    Array.isArray(attachments) &&
    attachments.every(isAttachment) &&
    isTexts(withheldFrom) &&
    isTexts(mentions);
  return isWhole ? { clientId, kind, text, attachments, withheldFrom, mentions, createdAt } : null;
}

/** Sent again by hand only: who wrote it may have said it otherwise since. */
const left = {
  state: "failed" as const,
  problem: { code: "left_behind", message: "It was still waiting when the page was closed." },
};

const prefixOf = ({ userId, conversationId }: UnsentKey) =>
  `segue:unsent:${userId}:${conversationId}:`;

/** Oldest first; what cannot be read is left out. */
export function readUnsent(key: UnsentKey): OutgoingMessage[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(key)));
    return names
      .flatMap((name) => readKept(JSON.parse(localStorage.getItem(name) ?? "")) ?? [])
      .map((message) => ({ ...message, ...left }))
      .sort((one, other) => one.createdAt.localeCompare(other.createdAt));
  } catch {
    return [];
  }
}

export function putUnsent(key: UnsentKey, message: OutgoingMessage): void {
  try {
    localStorage.setItem(prefixOf(key) + message.clientId, JSON.stringify(message));
  } catch {
    // Forbidden or full: it is on the screen still, and says that it waits.
  }
}

export function dropUnsent(key: UnsentKey, clientId: string): void {
  try {
    localStorage.removeItem(prefixOf(key) + clientId);
  } catch {
    // Forbidden: nothing was kept.
  }
}
