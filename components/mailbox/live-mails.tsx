"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 4_000;

/** Brings new mails onto the page while somebody looks at it. */
export function LiveMails() {
  const router = useRouter();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router]);
  return null;
}
