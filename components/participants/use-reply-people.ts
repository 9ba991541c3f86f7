"use client";

import { useState } from "react";

export type ReplyPeopleState = ReturnType<typeof useReplyPeople>;

/** Whom the answer being written leaves out, and whether somebody is being added. Each answer begins with everybody. */
export function useReplyPeople() {
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const [isAdding, setAdding] = useState(false);
  return {
    leftOut,
    toggle: (id: string) =>
      setLeftOut((before) =>
        before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
      ),
    /** For the answer that leaves now; the next one begins anew. */
    take(): string[] {
      setLeftOut([]);
      return leftOut;
    },
    isAdding,
    setAdding,
  };
}
