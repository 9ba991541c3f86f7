"use client";

import { useDeskState } from "@/components/desk/desk-provider";
import type { TypingPerson } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import { contactName } from "@/lib/words/contact-name";

/** Says who writes: the customer, or a colleague who is faster. Its room is always kept, so that nothing moves. */
export function TypingLine({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const typing = useDeskState((state) => state.typing);
  const people = typing.filter((person) => person.conversationId === conversation.id);
  return (
    <div className="mx-auto w-full max-w-[760px] px-4 text-xs text-soft">
      {people.map(
        ({ id, text }) =>
          text && (
            <p
              key={id}
              dir="auto"
              className="max-h-24 overflow-hidden rounded-lg bg-assistant-soft p-2 text-start whitespace-pre-wrap"
            >
              {text}…
            </p>
          ),
      )}
      <p aria-live="polite" className="h-6">
        {people.map((person) => (
          <span key={person.id} className="me-4 inline-flex animate-appear items-center gap-1.5">
            <span className="size-1.5 animate-breathe rounded-full bg-soft" />
            {wordTyping(person, contactName(conversation.contact), t)}
          </span>
        ))}
      </p>
    </div>
  );
}

function wordTyping({ kind, name }: TypingPerson, contact: string, t: Words): string {
  if (kind === "assistant") return t("{name} is answering", { name: name ?? t("The assistant") });
  if (kind === "agent") return t("{name} is replying", { name: name ?? t("A colleague") });
  return t("{name} is typing", {
    name: kind === "contact" ? contact : (name ?? t("Somebody in copy")),
  });
}
