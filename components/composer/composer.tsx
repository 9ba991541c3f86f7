"use client";

import { Paperclip, SendHorizontal } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { isSendKey } from "@/components/composer/is-send-key";
import { ModeLine } from "@/components/composer/mode-line";
import { UploadChips } from "@/components/composer/upload-chips";
import { useDraft } from "@/components/composer/use-draft";
import { useTyping } from "@/components/composer/use-typing";
import type { useUploads } from "@/components/composer/use-uploads";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { type ComposerState, focusComposer } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { sendReply } from "@/components/desk/state/send-reply";
import { AddPeopleButton } from "@/components/participants/add-people-button";
import { ReplyPeople } from "@/components/participants/reply-people";
import { useReplyPeople } from "@/components/participants/use-reply-people";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { ContinuityHint } from "@/lib/continuity-hint";
import { maxAttachments, maxMessageLength } from "@/lib/limits";

type ComposerProps = {
  conversation: KnownConversation;
  hint: ContinuityHint;
  uploads: ReturnType<typeof useUploads>;
};

/** Where replies and private notes are written. Mount it anew for another conversation. */
export function Composer({ conversation, hint, uploads }: ComposerProps) {
  const desk = useDesk();
  const { kind, focusCount } = useDeskState((state) => state.composer);
  const isNote = kind === "note";
  const key = { userId: desk.user.id, conversationId: conversation.id, kind };
  const [text, setText] = useDraft(key);
  const typing = useTyping(conversation.id);
  const people = useReplyPeople();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusCount > 0) box.current?.focus();
  }, [focusCount]);

  const hasContent = text.trim() !== "" || uploads.attachments.length > 0;
  const isTooLong = text.length > maxMessageLength;
  const canSend = hasContent && !uploads.isBusy && !uploads.hasTooMany && !isTooLong;
  const send = () => {
    if (!canSend) return;
    const { attachments } = uploads;
    setText("");
    uploads.clear();
    typing.stopped();
    const withheldFrom = isNote ? [] : people.take();
    const reply = { kind, text: text.trimEnd(), attachments, withheldFrom };
    void sendReply(desk, conversation.id, reply);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTouch = window.matchMedia("(pointer: coarse) and (hover: none)").matches;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    // React's own event does not tell of input methods.
    const { isComposing } = event.nativeEvent;
    if (isSendKey({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }, { isTouch })) {
      event.preventDefault();
      send();
    } else if (key === "Escape" && !isComposing) {
      box.current?.blur();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };

  return (
    <section
      aria-label="Composer"
      className="shrink-0 border-t bg-pane px-3 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4"
    >
      <div className="mx-auto max-w-[760px]">
        <Tabs value={kind} onValueChange={(value) => focusComposer(desk, toKind(value))}>
          <div className="flex flex-wrap items-center gap-x-4">
            <TabsList aria-label="What you write">
              <TabsTrigger value="chat">Reply</TabsTrigger>
              <TabsTrigger value="note">Private note</TabsTrigger>
            </TabsList>
            <ModeLine conversation={conversation} hint={hint} isNote={isNote} />
          </div>
          <TabsContent
            value={kind}
            tabIndex={-1}
            className={cn(
              "rounded-lg border border-line-strong bg-card transition-colors duration-150 focus-within:border-accent focus-within:ring-1 focus-within:ring-accent",
              isNote && "border-note-line bg-note",
            )}
          >
            {!isNote && <ReplyPeople conversation={conversation} people={people} />}
            <textarea
              ref={box}
              dir="auto"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                if (!isNote && event.target.value !== "") typing.typed();
              }}
              onBlur={typing.stopped}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
              // The second half tells listeners of a screen reader that no reply is written here.
              aria-label={isNote ? "Private note, not a reply" : "Reply"}
              aria-describedby="composer-mode composer-keys"
              placeholder={
                isNote ? "Only your team sees this" : `Write to ${firstName(conversation)}`
              }
              className="block field-sizing-content max-h-[40dvh] min-h-18 w-full resize-none bg-transparent px-3 py-2 text-sm leading-6 placeholder:text-faint focus-visible:outline-none pointer-coarse:text-base"
            />
            <UploadChips items={uploads.items} onRemove={uploads.remove} />
            <div className="flex items-center gap-2 px-2 pb-2">
              <FileButton onFiles={uploads.add} />
              {!isNote && <AddPeopleButton people={people} />}
              <p role="alert" className="min-w-0 flex-1 text-xs text-failed">
                {isTooLong && `${text.length - maxMessageLength} characters too long. Split it.`}
                {uploads.hasTooMany && `At most ${maxAttachments} files go with one message.`}
              </p>
              <p
                id="composer-keys"
                className="text-xs text-faint max-sm:hidden pointer-coarse:hidden"
              >
                Enter sends, Shift + Enter makes a new line
              </p>
              <Tooltip content={isNote ? "Add the note" : "Send the reply"} shortcut="↵">
                <Button variant="primary" onClick={send} aria-disabled={!canSend || undefined}>
                  <SendHorizontal aria-hidden className="rtl:-scale-x-100" />
                  Send
                </Button>
              </Tooltip>
            </div>
          </TabsContent>
        </Tabs>
      </div>
    </section>
  );
}

function FileButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tooltip content="Add files. Or paste them, or drop them here">
        <Button
          variant="ghost"
          size="iconSm"
          aria-label="Add files"
          onClick={() => input.current?.click()}
        >
          <Paperclip aria-hidden />
        </Button>
      </Tooltip>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}

function firstName({ contact }: KnownConversation): string {
  return contact.name?.split(" ")[0] ?? contact.email ?? "the visitor";
}

function toKind(value: string): ComposerState["kind"] {
  return value === "note" ? "note" : "chat";
}
