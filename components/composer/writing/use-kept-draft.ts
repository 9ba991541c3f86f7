"use client";

import { useEffect, useRef } from "react";
import { type DraftKey, readDraft, writeDraft } from "@/components/composer/draft-store";
import { useDesk } from "@/components/desk/desk-provider";
import { updateThread } from "@/components/desk/state/desk";
import type { DraftView } from "@/lib/schemas/writing/draft";

/** Typing rests this long before the draft goes to the server. */
const restMs = 1_000;

/**
 * Keeps drafts on the server, too. What this browser has wins; what was begun in another one appears where this one has
 * nothing.
 */
export function useKeptDraft(
  { userId, conversationId, kind }: DraftKey,
  { number, text, kept }: { number: number; text: string; kept: DraftView[] },
): void {
  const desk = useDesk();
  const saved = useRef<Record<string, string>>({});
  // Once for a conversation: later ones come from this browser itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server had when the thread was opened.
  useEffect(() => {
    for (const draft of kept) {
      saved.current[draft.kind] = draft.text;
      const key = { userId, conversationId, kind: draft.kind };
      if (readDraft(key) === "") writeDraft(key, draft.text);
    }
    // Taken over once: what is sent or deleted here must not come back from an earlier look.
    if (kept.length > 0)
      updateThread(desk, conversationId, (thread) => ({ ...thread, drafts: [] }));
  }, [conversationId]);
  useEffect(() => {
    if ((saved.current[kind] ?? "") === text) return;
    const save = () => {
      saved.current[kind] = text;
      void putDraft(number, { kind, text });
    };
    const timer = setTimeout(save, text === "" ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [number, kind, text]);
}

/** A draft that cannot be kept now stays in this browser, and goes with the next change. */
async function putDraft(number: number, draft: DraftView): Promise<void> {
  await fetch(`/api/agent/conversations/${number}/draft`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(draft),
    keepalive: draft.text.length < 10_000,
  }).catch(() => undefined);
}
