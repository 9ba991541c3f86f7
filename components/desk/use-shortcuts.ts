"use client";

import { useEffect } from "react";
import { useChangeStatus } from "@/components/conversations/use-change-status";
import { useDesk } from "@/components/desk/desk-provider";
import { type Desk, focusComposer } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { useOpen } from "@/components/desk/use-address";

/** j and k walk through the list, r replies, n notes, e resolves. Not while somebody writes or a menu is open. */
export function useShortcuts(): void {
  const desk = useDesk();
  const open = useOpen();
  const changeStatus = useChangeStatus();
  useEffect(() => {
    const walk = (step: 1 | -1) => {
      const next = neighbour(desk, step);
      if (next !== null) open(next);
    };
    const shortcuts: Record<string, (conversation: KnownConversation) => void> = {
      r: () => focusComposer(desk, "chat"),
      n: () => focusComposer(desk, "note"),
      e: ({ id, status }) => void (status === "open" && changeStatus(id, { status: "resolved" })),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTaken(event.target)) return;
      if (event.key === "j") return walk(1);
      if (event.key === "k") return walk(-1);
      const shortcut = shortcuts[event.key];
      const conversation = openConversationOf(desk);
      if (!shortcut || !conversation) return;
      event.preventDefault();
      shortcut(conversation);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [desk, open, changeStatus]);
}

function openConversationOf({ store }: Desk): KnownConversation | null {
  const { open, conversations } = store.getState();
  return (open?.id && conversations[open.id]) || null;
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=menu], [role=dialog]") !==
      null
  );
}

/** The number of the conversation above or below the open one; the first when none is open. */
function neighbour({ store }: Desk, step: 1 | -1): number | null {
  const { list, open, conversations } = store.getState();
  const at = open?.id ? list.ids.indexOf(open.id) : -1;
  const id = at === -1 ? list.ids[0] : list.ids[at + step];
  return id ? (conversations[id]?.number ?? null) : null;
}
