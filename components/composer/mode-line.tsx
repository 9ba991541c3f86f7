"use client";

import type { KnownConversation } from "@/components/desk/list-state";

type ModeLineProps = { conversation: KnownConversation; isNote: boolean };

/** What will happen with what is written, in one line. */
export function ModeLine({ conversation, isNote }: ModeLineProps) {
  const surface = conversation.isByEmail ? "By email" : "In chat";
  return (
    <p
      id="composer-mode"
      className="min-w-0 flex-1 truncate text-end text-xs text-soft max-sm:basis-full max-sm:text-start"
    >
      {isNote ? "Only your team sees this note." : surface}
    </p>
  );
}
