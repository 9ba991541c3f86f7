"use client";

import { ArrowDown } from "lucide-react";
import { useCallback, useEffect, useMemo } from "react";
import { useDesk } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { loadOlder } from "@/components/desk/state/load-older";
import { retryReply } from "@/components/desk/state/send-reply";
import type { OutgoingMessage, Thread } from "@/components/desk/state/thread-state";
import { useJump } from "@/components/messages/acting/use-jump";
import { MessageItem } from "@/components/messages/message-item";
import { OutgoingBubble } from "@/components/messages/outgoing-bubble";
import { DaySeparator, UnreadSeparator } from "@/components/messages/separators";
import { buildTimeline, type TimelineItem } from "@/components/messages/timeline";
import { useReading } from "@/components/messages/use-reading";
import { useThreadScroll } from "@/components/messages/use-thread-scroll";
import { useZone } from "@/components/time/clock-provider";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import { answeredSeq } from "@/lib/messages/read-payload";
import type { MessageView } from "@/lib/schemas/message";

type ThreadLogProps = {
  conversation: KnownConversation;
  thread: Thread;
  onTakeBack: (message: OutgoingMessage) => void;
};

/** The messages of one conversation. Mount it anew for another one. */
export function ThreadLog({ conversation, thread, onTakeBack }: ThreadLogProps) {
  const t = useWords();
  const desk = useDesk();
  const zone = useZone();
  const { messages, outgoing, unreadAfterSeq, hasOlder, olderState } = thread;
  const items = useMemo(
    () => buildTimeline({ messages, outgoing, unreadAfterSeq, zone }),
    [messages, outgoing, unreadAfterSeq, zone],
  );
  const loadBefore = useCallback(() => {
    if (hasOlder && olderState === "idle") void loadOlder(desk, conversation.id);
  }, [desk, conversation.id, hasOlder, olderState]);
  const scroll = useThreadScroll({ firstKey: messages[0]?.id, onNearStart: loadBefore });
  useReading(conversation.id, scroll.isAtEnd);
  useJump(conversation.id, thread);
  const { jumpToEnd } = scroll;
  useEffect(() => {
    if (outgoing.length > 0) jumpToEnd();
  }, [outgoing.length, jumpToEnd]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroll.box}
        onScroll={scroll.onScroll}
        role="log"
        aria-label={t("Messages")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div
          ref={scroll.content}
          className="mx-auto flex min-h-full max-w-[760px] flex-col justify-end gap-4 px-4 py-4"
        >
          <OlderEdge
            state={hasOlder ? olderState : "none"}
            onRetry={() => void loadOlder(desk, conversation.id)}
          />
          {items.map((item) => (
            <Item
              key={item.key}
              item={item}
              messages={messages}
              conversation={conversation}
              userId={desk.user.id}
              onRetry={(message) => void retryReply(desk, conversation.id, message)}
              onTakeBack={onTakeBack}
            />
          ))}
        </div>
      </div>
      {!scroll.isAtEnd && (
        <JumpToEnd unreadCount={conversation.unreadCount} onJump={scroll.jumpToEnd} />
      )}
    </div>
  );
}

type ItemProps = {
  item: TimelineItem;
  messages: MessageView[];
  conversation: KnownConversation;
  userId: string;
  onRetry: (message: OutgoingMessage) => void;
  onTakeBack: (message: OutgoingMessage) => void;
};

function Item({ item, messages, conversation, userId, onRetry, onTakeBack }: ItemProps) {
  switch (item.type) {
    case "day":
      return <DaySeparator iso={item.iso} />;
    case "unread":
      return <UnreadSeparator />;
    case "outgoing":
      return <OutgoingBubble message={item.message} onRetry={onRetry} onTakeBack={onTakeBack} />;
    case "message":
      return (
        <MessageItem
          message={item.message}
          surface={item.surface}
          isFirst={item.isFirst}
          isLast={item.isLast}
          quoted={findQuoted(item.message, messages)}
          conversation={conversation}
          userId={userId}
        />
      );
  }
}

/** Only what the customer can have seen. */
function findQuoted({ kind, payload }: MessageView, messages: MessageView[]) {
  const seq = kind === "chat" ? answeredSeq(payload) : null;
  return seq === null
    ? undefined
    : messages.find((one) => one.seq === seq && one.kind !== "note" && one.kind !== "system");
}

type OlderEdgeProps = { state: Thread["olderState"] | "none"; onRetry: () => void };

function OlderEdge({ state, onRetry }: OlderEdgeProps) {
  const t = useWords();
  if (state === "none") return null;
  return (
    <div className="flex h-8 items-center justify-center text-xs text-soft">
      {state === "loading" && <Spinner label={t("Loading older messages")} />}
      {state === "failed" && (
        <Button variant="link" size="sm" onClick={onRetry}>
          {t("Older messages could not be loaded. Try again")}
        </Button>
      )}
    </div>
  );
}

function JumpToEnd({ unreadCount, onJump }: { unreadCount: number; onJump: () => void }) {
  const t = useWords();
  return (
    <Button
      onClick={onJump}
      className="absolute inset-x-0 bottom-3 mx-auto w-fit animate-rise rounded-full bg-raised shadow-float"
    >
      <ArrowDown aria-hidden />
      {unreadCount > 0 ? t("{unreadCount} new", { unreadCount }) : t("Newest")}
    </Button>
  );
}
