"use client";

import { useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { contactName } from "@/lib/words/contact-name";

/** Says who writes: the customer, or a colleague who is faster. Its room is always kept, so that nothing moves. */
export function TypingLine({ conversation }: { conversation: KnownConversation }) {
  const typing = useDeskState((state) => state.typing);
  const people = typing.filter((person) => person.conversationId === conversation.id);
  return (
    <p aria-live="polite" className="mx-auto h-6 w-full max-w-[760px] px-4 text-xs text-soft">
      {people.map((person) => (
        <span key={person.id} className="me-4 inline-flex animate-appear items-center gap-1.5">
          <span className="size-1.5 animate-breathe rounded-full bg-soft" />
          {person.kind === "contact"
            ? `${contactName(conversation.contact)} is typing`
            : `${person.name ?? "A colleague"} is replying`}
        </span>
      ))}
    </p>
  );
}
