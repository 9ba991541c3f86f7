import { z } from "zod";
import type { OutgoingMessage } from "@/components/desk/state/thread-state";

/**
 * Messages the server has not confirmed, kept in this browser per user and conversation, each under its own name, for
 * other tabs keep theirs beside them. Nothing here throws: where the browser keeps nothing they live with the page.
 */

export type UnsentKey = { userId: string; conversationId: string };

const attachment = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  url: z.string().nullable(),
  isInline: z.boolean(),
  refusedReason: z.string().nullable(),
});

const kept = z.object({
  clientId: z.string(),
  kind: z.enum(["chat", "note"]),
  text: z.string(),
  attachments: z.array(attachment),
  withheldFrom: z.array(z.string()),
  mentions: z.array(z.string()),
  createdAt: z.string(),
});

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
      .flatMap((name) => kept.safeParse(JSON.parse(localStorage.getItem(name) ?? "")).data ?? [])
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
