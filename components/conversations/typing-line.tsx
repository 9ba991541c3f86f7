"use client";

import { useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { contactName } from "@/lib/contact-name";

/** Says that the customer is writing. Its room is always kept, so that nothing moves. */
export function TypingLine({ conversation }: { conversation: KnownConversation }) {
  const isTyping = useDeskState((state) => state.typing[conversation.id] !== undefined);
  return (
    <p aria-live="polite" className="mx-auto h-6 w-full max-w-[760px] px-4 text-xs text-soft">
      {isTyping && (
        <span className="flex animate-appear items-center gap-1.5">
          <span className="size-1.5 animate-breathe rounded-full bg-soft" />
          <bdi className="truncate">{contactName(conversation.contact)}</bdi> is typing
        </span>
      )}
    </p>
  );
}
