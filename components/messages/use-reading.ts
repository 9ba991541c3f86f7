"use client";

import { useEffect } from "react";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { markRead } from "@/components/desk/state/mark-read";
import { useConnectionStatus } from "@/components/realtime/live-provider";

/** Counts the conversation as read while its end is in sight of somebody: tab visible, window in front. */
export function useReading(id: string, isAtEnd: boolean): void {
  const desk = useDesk();
  const lastSeq = useDeskState((state) => state.threads[id]?.messages.at(-1)?.seq ?? 0);
  const isLive = useConnectionStatus() === "live";
  useEffect(() => {
    if (!isAtEnd || !isLive || lastSeq === 0) return;
    const look = () => {
      if (!document.hidden && document.hasFocus()) void markRead(desk, id);
    };
    look();
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [desk, id, isAtEnd, isLive, lastSeq]);
}
