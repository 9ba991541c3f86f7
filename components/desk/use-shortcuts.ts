"use client";

import { useEffect } from "react";
import { useChangeStatus } from "@/components/conversations/use-change-status";
import { type Desk, focusComposer } from "@/components/desk/desk";
import { useDesk } from "@/components/desk/desk-provider";
import { useOpen } from "@/components/desk/use-address";

/** j and k walk through the list, r replies, n notes, e resolves. Not while somebody writes or a menu is open. */
export function useShortcuts(): void {
  const desk = useDesk();
  const open = useOpen();
  const changeStatus = useChangeStatus();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTaken(event.target)) return;
      const { open: current, conversations } = desk.store.getState();
      const conversation = current?.id ? conversations[current.id] : undefined;
      switch (event.key) {
        case "j":
        case "k": {
          const next = neighbour(desk, event.key === "j" ? 1 : -1);
          if (next !== null) open(next);
          break;
        }
        case "r":
        case "n":
          if (!conversation) return;
          focusComposer(desk, event.key === "r" ? "chat" : "note");
          break;
        case "e":
          if (conversation?.status !== "open") return;
          void changeStatus(conversation.id, { status: "resolved" });
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [desk, open, changeStatus]);
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
