import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { ClientState, PendingMessage, Thread } from "@/widget/client/state";
import { countUnread, isFromTeam } from "@/widget/client/sync/thread";
import { useClientState, useWidget } from "@/widget/frame/context";
import { Message } from "@/widget/frame/conversation/message";
import { isOwn } from "@/widget/frame/conversation/own";
import { PendingBubble } from "@/widget/frame/conversation/pending-bubble";
import { buildTimeline, type TimelineItem } from "@/widget/frame/conversation/timeline";
import { useScroll } from "@/widget/frame/conversation/use-scroll";
import { useSeen } from "@/widget/frame/conversation/use-seen";
import { dayKey } from "@/widget/frame/ui/format";
import { DownIcon } from "@/widget/frame/ui/icons";
import { lazy } from "@/widget/frame/ui/lazy";

const Typing = lazy((parts) => parts.Typing);

type LogProps = {
  conversation: { id: string; view: WidgetConversationView | undefined };
  thread: Thread;
  pending: PendingMessage[];
  typing: ClientState["typing"][string] | undefined;
  isOnline: boolean;
};

export function Log({ conversation, thread, pending, typing, isOnline }: LogProps): JSX.Element {
  const { t, client } = useWidget();
  const state = useClientState();
  const box = useRef<HTMLDivElement>(null);
  const items = buildTimeline(thread.messages, pending);
  const seenSeq = conversation.view?.contactSeenSeq ?? 0;
  const unread = countUnread(thread, seenSeq);
  // Whoever answered has read what stood before.
  const answeredSeq = thread.messages.findLast(isFromTeam)?.seq ?? 0;
  const teamSeenSeq = Math.max(conversation.view?.teamSeenSeq ?? 0, answeredSeq);
  const last = items.at(-1);
  const scroll = useScroll(box, {
    lastKey: last?.key,
    firstKey: thread.messages[0]?.id,
    isLastOwn: last?.kind === "pending" || (last?.kind === "message" && isOwn(last.message, state)),
    firstUnreadSeq:
      thread.messages.find((one) => one.seq > seenSeq && isFromTeam(one))?.seq ?? null,
  });
  useSeen(box, { id: conversation.id, seenSeq });

  return (
    <div class="log-frame">
      <div
        class="log"
        role="log"
        aria-label={t("conversation")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        ref={box}
        onScroll={scroll.onScroll}
      >
        <div class="log-inner">
          {thread.olderCursor && (
            <button
              type="button"
              class="link-button earlier"
              onClick={() => void client.loadOlder(conversation.id)}
            >
              {t(thread.isLoading ? "loading" : "earlier")}
            </button>
          )}
          {items.length === 0 && thread.isLoading && <p class="notice">{t("loading")}</p>}
          {items.map((item) => (
            <Entry key={item.key} item={item} isOnline={isOnline} teamSeenSeq={teamSeenSeq} />
          ))}
          {typing && <Typing {...typing} />}
        </div>
      </div>
      {scroll.isAway && (
        <button type="button" class="to-end" onClick={scroll.toEnd}>
          <DownIcon />
          {unread > 0 ? (
            t("newMessages", { count: unread })
          ) : (
            <span class="sr-only">{t("toEnd")}</span>
          )}
        </button>
      )}
    </div>
  );
}

type EntryProps = { item: TimelineItem; isOnline: boolean; teamSeenSeq: number };

function Entry({ item, isOnline, teamSeenSeq }: EntryProps): JSX.Element {
  if (item.kind === "day") return <Day at={item.at} />;
  if (item.kind === "pending") return <PendingBubble message={item.message} isOnline={isOnline} />;
  return (
    <div class="entry" data-seq={item.message.seq}>
      <Message
        message={item.message}
        isGroupEnd={item.isGroupEnd}
        isSeen={item.message.seq <= teamSeenSeq}
      />
    </div>
  );
}

const dayMs = 86_400_000;

function Day({ at }: { at: Date }): JSX.Element {
  const { t, format } = useWidget();
  const names = new Map([
    [dayKey(new Date(Date.now() - dayMs)), t("yesterday")],
    [dayKey(new Date()), t("today")],
  ]);
  return <p class="day">{names.get(dayKey(at)) ?? format.day(at)}</p>;
}
