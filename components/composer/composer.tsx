"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isSendKey } from "@/components/composer/is-send-key";
import { ModeLine } from "@/components/composer/mode-line";
import { UploadChips } from "@/components/composer/upload-chips";
import { useDraft } from "@/components/composer/use-draft";
import { useSend } from "@/components/composer/use-send";
import { useTyping } from "@/components/composer/use-typing";
import type { useUploads } from "@/components/composer/use-uploads";
import { CollisionLine } from "@/components/composer/writing/collision-line";
import { ComposerFoot } from "@/components/composer/writing/composer-foot";
import { SignatureLine } from "@/components/composer/writing/signature-line";
import { SuggestionList } from "@/components/composer/writing/suggestion-list";
import { TextPreview } from "@/components/composer/writing/text-preview";
import { useKeptDraft } from "@/components/composer/writing/use-kept-draft";
import { usePaste } from "@/components/composer/writing/use-paste";
import { useSuggestions } from "@/components/composer/writing/use-suggestions";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { type ComposerState, focusComposer } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { ReplyPeople } from "@/components/participants/reply-people";
import { useReplyPeople } from "@/components/participants/use-reply-people";
import { cn } from "@/components/ui/cn";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import type { ContinuityHint } from "@/lib/continuity-hint";
import type { Words } from "@/lib/dashboard-words/translate";
import type { DraftView } from "@/lib/schemas/writing/draft";

type ComposerProps = {
  conversation: KnownConversation;
  hint: ContinuityHint;
  uploads: ReturnType<typeof useUploads>;
  /** What the server kept of this agent's writing. */
  drafts: DraftView[];
};

/** Where replies and private notes are written. Mount it anew for another conversation. */
export function Composer({ conversation, hint, uploads, drafts }: ComposerProps) {
  const t = useWords();
  const desk = useDesk();
  const { kind, focusCount } = useDeskState((state) => state.composer);
  const isNote = kind === "note";
  const key = { userId: desk.user.id, conversationId: conversation.id, kind };
  const [text, setText] = useDraft(key);
  useKeptDraft(key, { number: conversation.number, text, kept: drafts });
  const [isPreviewed, setPreviewed] = useState(false);
  const typing = useTyping(conversation.id);
  const people = useReplyPeople();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusCount > 0) box.current?.focus();
  }, [focusCount]);

  const { send, canSend, isTooLong, variables } = useSend({
    ...{ conversationId: conversation.id, kind, text, setText, uploads, people },
    onSent: () => {
      setPreviewed(false);
      typing.stopped();
      box.current?.focus();
    },
  });
  const offer = useSuggestions({ box, conversation, text, setText, isNote });
  const onKeyDown = (event: KeyboardEvent) => {
    if (offer.takeKey(event)) return;
    const isTouch = window.matchMedia("(pointer: coarse) and (hover: none)").matches;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    // React's own event does not tell of input methods.
    const { isComposing } = event.nativeEvent;
    if (isSendKey({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }, { isTouch })) {
      event.preventDefault();
      void send();
    } else if (key === "Escape" && !isComposing) {
      box.current?.blur();
    }
  };
  const putIn = (emoji: string) => insertAtCursor(box.current, { insert: emoji, setText });
  const onPaste = usePaste({ onFiles: uploads.add, onText: putIn });
  const isPreview = isPreviewed && text.trim() !== "";

  return (
    <section
      aria-label={t("Composer")}
      className="shrink-0 border-t bg-pane px-3 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4"
    >
      <div className="mx-auto max-w-[760px]">
        {!isNote && text !== "" && <CollisionLine conversationId={conversation.id} />}
        <Tabs value={kind} onValueChange={(value) => focusComposer(desk, toKind(value))}>
          <div className="flex flex-wrap items-center gap-x-4">
            <KindTabs onPress={() => focusComposer(desk, kind)} />
            <ModeLine conversation={conversation} hint={hint} isNote={isNote} />
          </div>
          <TabsContent
            value={kind}
            tabIndex={-1}
            className={cn(
              "relative rounded-lg border border-line-strong bg-card transition-colors duration-150 focus-within:border-accent focus-within:ring-1 focus-within:ring-accent",
              isNote && "border-note-line bg-note",
            )}
          >
            {!isNote && <ReplyPeople conversation={conversation} people={people} />}
            <SuggestionList
              id="composer-suggestions"
              suggestions={offer.suggestions}
              at={offer.at}
              onPick={offer.pick}
              onPoint={offer.point}
            />
            {isPreview && <TextPreview text={text} />}
            <textarea
              ref={box}
              dir="auto"
              hidden={isPreview}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                offer.look();
                if (!isNote && event.target.value !== "") typing.typed();
              }}
              onBlur={typing.stopped}
              onSelect={offer.look}
              onKeyDown={onKeyDown}
              aria-autocomplete="list"
              {...(offer.suggestions.length > 0 && {
                "aria-controls": "composer-suggestions",
                "aria-activedescendant": `composer-suggestions-${offer.at}`,
              })}
              onPaste={onPaste}
              // The second half tells listeners of a screen reader that no reply is written here.
              aria-label={isNote ? t("Private note, not a reply") : t("Reply")}
              aria-describedby={"composer-mode composer-keys"}
              placeholder={isNote ? t("Only your team sees this") : invitation(conversation, t)}
              className="block field-sizing-content [&[hidden]]:hidden max-h-[40dvh] min-h-18 w-full resize-none bg-transparent px-3 py-2 text-sm leading-6 placeholder:text-faint focus-visible:outline-none pointer-coarse:text-base"
            />
            {!isNote && <SignatureLine hint={hint} />}
            <UploadChips items={uploads.items} onRemove={uploads.remove} />
            <ComposerFoot
              {...{ conversation, isNote, text, uploads, people, isTooLong, variables, canSend }}
              preview={{ isShown: isPreviewed, onChange: setPreviewed }}
              onEmoji={putIn}
              onSend={(then) => void send(then)}
            />
          </TabsContent>
        </Tabs>
      </div>
    </section>
  );
}

/** A press leaves the focus on the tab, where what is typed next would run as shortcuts. */
function KindTabs({ onPress }: { onPress: () => void }) {
  const t = useWords();
  return (
    <TabsList aria-label={t("What you write")} onClick={onPress}>
      <TabsTrigger value="chat">{t("Reply")}</TabsTrigger>
      <TabsTrigger value="note">{t("Private note")}</TabsTrigger>
    </TabsList>
  );
}

const invitation = (conversation: KnownConversation, t: Words): string =>
  t("Write to {firstName}", { firstName: firstName(conversation, t) });

function firstName({ contact }: KnownConversation, t: Words): string {
  return contact.name?.split(" ")[0] ?? contact.email ?? t("the visitor");
}

function toKind(value: string): ComposerState["kind"] {
  return value === "note" ? "note" : "chat";
}

/** Puts something in place of what is selected, and the cursor behind it. */
function insertAtCursor(
  box: HTMLTextAreaElement | null,
  { insert, setText }: { insert: string; setText: (text: string) => void },
): void {
  if (!box) return;
  box.focus();
  // Deprecated and without a successor: it alone leaves the browser's own undo in order.
  if (document.execCommand("insertText", false, insert)) return;
  // As it stands now: somebody may have typed since this was asked for.
  const { value: text, selectionStart: at, selectionEnd } = box;
  setText(text.slice(0, at) + insert + text.slice(selectionEnd));
  requestAnimationFrame(() => {
    box.focus();
    box.setSelectionRange(at + insert.length, at + insert.length);
  });
}
