"use client";

import { useCallback, useSyncExternalStore } from "react";
import {
  type DraftKey,
  onDraftChange,
  readDraft,
  writeDraft,
} from "@/components/composer/draft-store";

/** The draft and how to change it. */
export function useDraft({ userId, conversationId, kind }: DraftKey) {
  const text = useSyncExternalStore(
    onDraftChange,
    () => readDraft({ userId, conversationId, kind }),
    () => "",
  );
  const setText = useCallback(
    (value: string) => writeDraft({ userId, conversationId, kind }, value),
    [userId, conversationId, kind],
  );
  return [text, setText] as const;
}
