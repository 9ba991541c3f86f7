"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { useDesk } from "@/components/desk/desk-provider";
import { loadOlder } from "@/components/desk/state/load-older";
import type { Thread } from "@/components/desk/state/thread-state";

/** The element of a message. */
export const messageAnchor = (seq: number): string => `message-${seq}`;

const shownMs = 2_500;

/** Goes to the message that the address names, loading what is older until it is there. */
export function useJump(conversationId: string, thread: Thread): void {
  const desk = useDesk();
  const wanted = Number(useSearchParams().get("message"));
  const jumped = useRef(0);
  const oldest = thread.messages[0]?.seq ?? 0;
  const { hasOlder, olderState } = thread;
  useEffect(() => {
    if (!wanted || jumped.current === wanted) return;
    if (wanted < oldest && hasOlder) {
      if (olderState === "idle") void loadOlder(desk, conversationId);
      return;
    }
    jumped.current = wanted;
    const element = document.getElementById(messageAnchor(wanted));
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.setAttribute("data-named", "");
    setTimeout(() => element.removeAttribute("data-named"), shownMs);
  }, [desk, conversationId, wanted, oldest, hasOlder, olderState]);
}
