"use client";

import { useState } from "react";
import type { useUploads } from "@/components/composer/use-uploads";
import { findMentions } from "@/components/composer/writing/suggest";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { sendReply } from "@/components/desk/state/send-reply";
import type { useReplyPeople } from "@/components/participants/use-reply-people";
import { useWords } from "@/components/words/words-provider";
import { maxMessageLength } from "@/lib/limits";
import type { ConversationStatus } from "@/lib/schemas/conversation";
import { findVariables } from "@/lib/words/canned/canned-text";

type Input = {
  conversationId: string;
  kind: "chat" | "note";
  text: string;
  setText: (text: string) => void;
  uploads: ReturnType<typeof useUploads>;
  people: ReturnType<typeof useReplyPeople>;
  /** After a message left the box. */
  onSent: () => void;
};

/** Sends what is written, unless a variable was left in it: then it asks once. */
export function useSend({ conversationId, kind, text, setText, uploads, people, onSent }: Input) {
  const t = useWords();
  const desk = useDesk();
  const change = useChange();
  const directory = useDeskState((state) => state.directory);
  /** The text with variables that the agent was asked about. */
  const [asked, setAsked] = useState<string | null>(null);
  const hasContent = text.trim() !== "" || uploads.attachments.length > 0;
  const isTooLong = text.length > maxMessageLength;
  const canSend = hasContent && !uploads.isBusy && !uploads.hasTooMany && !isTooLong;
  const variables = kind === "chat" && asked === text ? findVariables(text) : [];

  const send = async (then?: ConversationStatus) => {
    if (!canSend) return;
    if (kind === "chat" && asked !== text && findVariables(text).length > 0) {
      setAsked(text);
      return;
    }
    const isNote = kind === "note";
    const reply = {
      ...{ kind, text: text.trimEnd(), attachments: uploads.attachments },
      withheldFrom: isNote ? [] : people.take(),
      mentions: isNote ? findMentions(text, directory) : [],
    };
    setText("");
    uploads.clear();
    onSent();
    const isSent = await sendReply(desk, conversationId, reply);
    if (isSent && then) await change([conversationId], { status: then }, t(statusSaid[then]));
  };
  return { send, canSend, isTooLong, variables };
}
