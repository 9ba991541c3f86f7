"use client";

import { LogIn, WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useConnectionStatus } from "@/components/realtime/live-provider";
import { useWords } from "@/components/words/words-provider";

/** Short interruptions heal by themselves and need no words. */
const patienceMs = 2_000;

/** The line at the bottom that says when the dashboard is not live. */
export function StatusLine() {
  const t = useWords();
  const status = useConnectionStatus();
  const [isOverdue, setOverdue] = useState(false);
  const isLive = status === "live";
  useEffect(() => {
    setOverdue(false);
    if (isLive) return;
    const timer = setTimeout(() => setOverdue(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isLive]);
  if (isLive || (!isOverdue && status !== "signed_out")) return null;
  return (
    <div
      role="status"
      className="flex min-h-8 shrink-0 animate-rise items-center justify-center gap-2 border-t bg-waiting-soft px-4 py-1 text-xs font-medium text-waiting"
    >
      {status === "signed_out" ? (
        <>
          <LogIn className="size-4 shrink-0" aria-hidden />
          <span>
            {t("Your sign-in has ended. Drafts are kept.")}{" "}
            <a href="/login" className="underline underline-offset-2">
              {t("Sign in again")}
            </a>
          </span>
        </>
      ) : (
        <>
          <WifiOff className="size-4 shrink-0" aria-hidden />
          <span>{t("Not live: reconnecting. What you see may be out of date.")}</span>
        </>
      )}
    </div>
  );
}
