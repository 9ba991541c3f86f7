"use client";

import type { KnownConversation } from "@/components/desk/state/list-state";
import { useNow } from "@/components/time/clock-provider";
import { cn } from "@/components/ui/cn";
import { type ContinuityHint, hintSentence } from "@/lib/continuity-hint";
import { contactName } from "@/lib/words/contact-name";

type ModeLineProps = { conversation: KnownConversation; hint: ContinuityHint; isNote: boolean };

/** What will happen with what is written, in one line. */
export function ModeLine({ conversation, hint, isNote }: ModeLineProps) {
  const nowMs = useNow();
  const isHindered = !isNote && (hint.kind === "unreachable" || hint.kind === "limited");
  return (
    <p
      id="composer-mode"
      className={cn(
        "min-w-0 flex-1 py-1 text-end text-xs text-balance text-soft max-sm:basis-full max-sm:text-start",
        isHindered && "text-waiting",
      )}
    >
      {isNote
        ? "Only your team sees this note."
        : hintSentence(hint, contactName(conversation.contact), nowMs)}
    </p>
  );
}
