"use client";

import type { KnownConversation } from "@/components/desk/state/list-state";
import { AddParticipantForm } from "@/components/participants/add-participant-form";
import { PersonChip } from "@/components/participants/person-chip";
import { recipientName } from "@/components/participants/recipient-name";
import type { ReplyPeopleState } from "@/components/participants/use-reply-people";
import { useWords } from "@/components/words/words-provider";

type ReplyPeopleProps = { conversation: KnownConversation; people: ReplyPeopleState };

/** Above an answer: everybody it is mailed to. One person alone needs no row. */
export function ReplyPeople({ conversation, people }: ReplyPeopleProps) {
  const t = useWords();
  const recipients = conversation.recipients.filter(({ state }) => state !== "revoked");
  const hasOthers = recipients.some(({ kind }) => kind === "participant");
  if (!hasOthers && !people.isAdding) return null;
  return (
    <div className="flex flex-col gap-2 px-3 pt-2">
      {hasOthers && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-xs text-faint" id="reply-people">
            {t("To")}
          </span>
          <ul aria-labelledby="reply-people" className="contents">
            {recipients.map((recipient) => (
              <PersonChip
                key={recipient.id}
                conversationId={conversation.id}
                recipient={recipient}
                name={recipientName(recipient, conversation)}
                isLeftOut={people.leftOut.includes(recipient.id)}
                onToggle={() => people.toggle(recipient.id)}
              />
            ))}
          </ul>
        </div>
      )}
      {people.isAdding && (
        <AddParticipantForm
          conversationId={conversation.id}
          isFocused
          onAdded={() => people.setAdding(false)}
        />
      )}
    </div>
  );
}
