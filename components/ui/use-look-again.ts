"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Brings what the server shows onto the page every `everyMs` while `isWaiting` and somebody watches, and as soon as he
 * watches again. The next look waits for the one before: a slow server would never come to an end with any.
 */
export function useLookAgain({ isWaiting, everyMs }: { isWaiting: boolean; everyMs: number }) {
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  useEffect(() => {
    if (!isWaiting || isLooking) return;
    const look = () => {
      if (document.visibilityState === "visible") startLooking(() => router.refresh());
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isWaiting, isLooking, everyMs, router]);
}
