"use client";

import { useCallback, useEffect, useRef } from "react";
import { tellTyping } from "@/components/realtime/agent-socket";
import { useAgentSocket } from "@/components/realtime/live-provider";

/** Told again while it lasts, less often than the other side forgets it. */
const againMs = 3_000;

/** Tells the customer that somebody writes. Call `typed` with each change and `stopped` when it is over. */
export function useTyping(conversationId: string) {
  const socket = useAgentSocket();
  const toldAt = useRef(0);
  const stopped = useCallback(() => {
    if (toldAt.current === 0) return;
    toldAt.current = 0;
    void tellTyping(socket, { conversationId, isTyping: false });
  }, [socket, conversationId]);
  const typed = useCallback(() => {
    if (performance.now() - toldAt.current < againMs && toldAt.current !== 0) return;
    toldAt.current = performance.now();
    void tellTyping(socket, { conversationId, isTyping: true });
  }, [socket, conversationId]);
  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
