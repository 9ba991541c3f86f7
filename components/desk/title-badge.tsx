"use client";

import { useEffect } from "react";
import { useDeskState } from "@/components/desk/desk-provider";
import { useWords } from "@/components/words/words-provider";

/** Shows in the tab how many conversations have something unread, and whose is open. */
export function TitleBadge() {
  const t = useWords();
  const unread = useDeskState(
    ({ conversations }) =>
      Object.values(conversations).filter((item) => item.unreadCount > 0).length,
  );
  const number = useDeskState((state) => state.open?.number ?? null);
  useEffect(() => {
    const place = number === null ? t("Conversations") : `#${number}`;
    document.title = `${unread > 0 ? `(${unread}) ` : ""}${place} · Segue`;
  }, [unread, number, t]);
  return null;
}
