/** Texts begun and not sent, kept in this browser per user, conversation and kind. */

export type DraftKey = { userId: string; conversationId: string; kind: "chat" | "note" };

const listeners = new Set<() => void>();
/** Where the browser keeps nothing for us, drafts live as long as the page. */
const memory = new Map<string, string>();

const nameOf = ({ userId, conversationId, kind }: DraftKey) =>
  `segue:draft:${userId}:${conversationId}:${kind}`;

export function readDraft(key: DraftKey): string {
  const name = nameOf(key);
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return memory.get(name) ?? "";
  }
}

export function writeDraft(key: DraftKey, text: string): void {
  const name = nameOf(key);
  try {
    if (text === "") localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    memory.set(name, text);
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after a change here or in another tab. Returns what ends it. */
export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
