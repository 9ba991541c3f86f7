"use client";

import { useMemo } from "react";
import { useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";

/** What a command acts on: the chosen conversations, else the open one. */
export function useTargets(): KnownConversation[] {
  const selected = useDeskState((state) => state.selected);
  const openId = useDeskState((state) => state.open?.id ?? null);
  const conversations = useDeskState((state) => state.conversations);
  return useMemo(() => {
    const open = openId === null ? [] : [openId];
    const ids = selected.size > 0 ? [...selected] : open;
    return ids.flatMap((id) => conversations[id] ?? []);
  }, [selected, openId, conversations]);
}
