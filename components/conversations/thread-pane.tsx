"use client";

import { type DragEvent, useState } from "react";
import { Composer } from "@/components/composer/composer";
import { readDraft, writeDraft } from "@/components/composer/draft-store";
import { useUploads } from "@/components/composer/use-uploads";
import { WaitingMail } from "@/components/composer/waiting-mail";
import { ThreadHeader } from "@/components/conversations/thread-header";
import { TypingLine } from "@/components/conversations/typing-line";
import { useDesk, useDeskState, useOpenConversation } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { focusComposer } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { loadThread } from "@/components/desk/state/open-conversation";
import { takeBack } from "@/components/desk/state/send-reply";
import type { OutgoingMessage, Thread } from "@/components/desk/state/thread-state";
import { HeldMails } from "@/components/messages/mail/held-mails";
import { ThreadLog } from "@/components/messages/thread-log";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";

/** The middle pane: the open conversation, or why there is none. */
export function ThreadPane() {
  const t = useWords();
  const desk = useDesk();
  const open = useDeskState((state) => state.open);
  const shown = useOpenConversation();
  if (!open) {
    return (
      <Middle>
        <EmptyState
          drawing="letter"
          title={t("Choose a conversation.")}
          description={t("J and K walk through the list.")}
        />
      </Middle>
    );
  }
  if (shown && open.state === "ready") return <OpenThread key={shown.conversation.id} {...shown} />;
  if (open.state === "loading" || open.state === "ready") {
    return (
      <Middle>
        <Spinner label={t("Loading the conversation")} className="size-5 text-soft" />
      </Middle>
    );
  }
  return (
    <Middle>
      {open.state === "not_found" ? (
        <EmptyState
          drawing="search"
          title={t("There is no conversation #{number}.", { number: open.number })}
          action={
            <Button onClick={() => navigate({ number: null })}>{t("Back to the list")}</Button>
          }
        />
      ) : (
        <EmptyState
          drawing="broken"
          title={t("The conversation could not be loaded.")}
          action={
            <Button onClick={() => void loadThread(desk, open.number)}>{t("Try again")}</Button>
          }
        />
      )}
    </Middle>
  );
}

function Middle({ children }: { children: React.ReactNode }) {
  return <div className="flex flex-1 items-center justify-center">{children}</div>;
}

type OpenThreadProps = { conversation: KnownConversation; thread: Thread };

function OpenThread({ conversation, thread }: OpenThreadProps) {
  const t = useWords();
  const desk = useDesk();
  const uploads = useUploads();
  const [isDropping, setDropping] = useState(false);
  const editAgain = ({ clientId, kind, text, attachments }: OutgoingMessage) => {
    const key = { userId: desk.user.id, conversationId: conversation.id, kind };
    const begun = readDraft(key);
    takeBack(desk, conversation.id, clientId);
    writeDraft(key, begun === "" ? text : `${text}\n\n${begun}`);
    uploads.restore(attachments);
    focusComposer(desk, kind);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button adds files too.
    <div
      className="relative flex min-h-0 flex-1 flex-col"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <ThreadHeader conversation={conversation} />
      <ThreadLog conversation={conversation} thread={thread} onTakeBack={editAgain} />
      <HeldMails mails={conversation.heldMails} />
      <TypingLine conversation={conversation} />
      <WaitingMail conversationId={conversation.id} waiting={thread.side.hint.waiting} />
      <Composer
        conversation={conversation}
        hint={thread.side.hint}
        uploads={uploads}
        drafts={thread.drafts}
      />
      {isDropping && (
        <div className="pointer-events-none absolute inset-2 z-30 flex items-center justify-center rounded-lg border-2 border-dashed border-accent bg-accent-soft/90 text-base font-medium text-accent-ink">
          {t("Drop the files to send them")}
        </div>
      )}
    </div>
  );
}
