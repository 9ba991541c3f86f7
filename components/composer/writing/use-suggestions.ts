"use client";

import { type KeyboardEvent, type RefObject, useMemo, useState } from "react";
import {
  findTrigger,
  listSuggestions,
  type Suggestion,
} from "@/components/composer/writing/suggest";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { fillCanned, firstNameOf } from "@/lib/words/canned/canned-text";

type Input = {
  box: RefObject<HTMLTextAreaElement | null>;
  conversation: KnownConversation;
  text: string;
  setText: (text: string) => void;
  isNote: boolean;
};

/** Canned responses and people, offered while a word begins with "/" or "@". */
export function useSuggestions({ box, conversation, text, setText, isNote }: Input) {
  const { user } = useDesk();
  const directory = useDeskState((state) => state.directory);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  /** The text for which they were sent away. */
  const [refused, setRefused] = useState<string | null>(null);
  const trigger = useMemo(
    () => (refused === text ? null : findTrigger(text, caret, isNote)),
    [text, caret, isNote, refused],
  );
  const suggestions = useMemo(() => {
    if (!trigger) return [];
    const { contact, number, inbox } = conversation;
    const fill = (canned: string) =>
      fillCanned(canned, {
        "contact.name": contact.name,
        "contact.first_name": firstNameOf(contact.name),
        "contact.email": contact.email,
        "agent.name": user.name,
        "agent.first_name": firstNameOf(user.name),
        "conversation.number": String(number),
        "inbox.name": inbox.name,
      });
    return listSuggestions(trigger, directory, fill);
  }, [trigger, directory, conversation, user.name]);
  const at = Math.min(active, suggestions.length - 1);

  const pick = (suggestion: Suggestion | undefined) => {
    if (!(suggestion && trigger)) return;
    const next = text.slice(0, trigger.from) + suggestion.insert + text.slice(trigger.to);
    const end = trigger.from + suggestion.insert.length;
    setText(next);
    setRefused(next);
    setActive(0);
    // The cursor can only be put once the box has the text.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(end, end);
    });
  };

  /** Whether the key was for the suggestions. */
  const takeKey = (event: KeyboardEvent): boolean => {
    if (suggestions.length === 0 || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((at + step + suggestions.length) % suggestions.length);
    else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
      pick(suggestions[at]);
    } else if (event.key === "Escape") setRefused(text);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    suggestions,
    at,
    pick,
    point: setActive,
    takeKey,
    /** To be told where the cursor is. */
    look: () => setCaret(box.current?.selectionStart ?? 0),
  };
}
