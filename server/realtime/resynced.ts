import type { Resynced } from "@/lib/events";
import { resyncLimit } from "@/lib/limits";

/** A resync's answer. When there was more than one answer holds, its rev is that of the last message: ask again from it. */
export function resyncedOf<Conversation extends { rev: number }, View extends { rev: number }>(
  conversation: Conversation,
  messages: View[],
): Resynced<Conversation, View> {
  const last = messages.at(-1);
  const isCut = messages.length >= resyncLimit && last !== undefined;
  return { conversation: isCut ? { ...conversation, rev: last.rev } : conversation, messages };
}
