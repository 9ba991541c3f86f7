"use client";

import { Mail, MessageSquare } from "lucide-react";
import { type MouseEvent, memo } from "react";
import { lastWords } from "@/components/conversations/list/last-words";
import { LabelDots } from "@/components/conversations/triage/label-dots";
import { NamedPriority } from "@/components/conversations/triage/priority-mark";
import { WaitingClock } from "@/components/conversations/waiting-clock";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { contactName } from "@/lib/words/contact-name";

type ConversationRowProps = {
  conversation: KnownConversation;
  href: string;
  isOpen: boolean;
  isTyping: boolean;
  userName: string;
  /** Rows of more height, with two lines of the last words. */
  isComfortable: boolean;
  isChosen: boolean;
  /** Some are chosen: the boxes stay in sight. */
  isChoosing: boolean;
  onOpen: (number: number) => void;
  onChoose: (id: string, isRange: boolean) => void;
};

/** One conversation in the list: who, the last words, when, and whether it waits for this agent. */
export const ConversationRow = memo(function ConversationRow({
  conversation,
  href,
  isOpen,
  isTyping,
  userName,
  isComfortable,
  isChosen,
  isChoosing,
  onOpen,
  onChoose,
}: ConversationRowProps) {
  const t = useWords();
  const { id, contact, unreadCount, assignee, number, priority, labelIds } = conversation;
  const name = contactName(contact);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(number);
  };
  return (
    <li
      className={cn(
        "group/row relative [content-visibility:auto]",
        isComfortable ? "[contain-intrinsic-size:auto_84px]" : "[contain-intrinsic-size:auto_64px]",
      )}
    >
      <ChooseBox
        name={name}
        isChosen={isChosen}
        isShown={isChoosing}
        onChoose={(isRange) => onChoose(id, isRange)}
      />
      <a
        href={href}
        onClick={open}
        aria-current={isOpen ? "true" : undefined}
        data-number={number}
        className={cn(
          "relative flex items-center gap-3 border-b px-3 transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2",
          isComfortable ? "h-21" : "h-16",
          isChosen && "bg-fill",
          isOpen &&
            "bg-accent-soft before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent hover:bg-accent-soft",
        )}
      >
        <span
          className={cn(
            "relative group-has-[input:focus-visible]/row:opacity-0 pointer-fine:group-hover/row:opacity-0",
            isChoosing && "opacity-0",
          )}
        >
          <Avatar name={name} imageUrl={contact.avatarUrl} />
          <SurfaceMark isByEmail={conversation.isByEmail} />
        </span>
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-baseline gap-2">
            <bdi
              className={cn("truncate text-sm", unreadCount > 0 ? "font-semibold" : "font-medium")}
            >
              {name}
            </bdi>
            <NamedPriority priority={priority} />
            <WaitingClock since={conversation.waitingSince} />
            <Time
              iso={conversation.lastActivityAt}
              style="short"
              className="ms-auto shrink-0 text-xs text-faint"
            />
          </span>
          <span className={cn("flex items-center gap-2", isComfortable ? "h-10" : "h-5")}>
            <span
              dir="auto"
              className={cn(
                "min-w-0 flex-1 text-start text-xs",
                isComfortable ? "line-clamp-2 leading-5" : "truncate",
                unreadCount > 0 ? "text-ink" : "text-soft",
              )}
            >
              {isTyping ? (
                <em className="text-accent-ink not-italic">{t("is typing…")}</em>
              ) : (
                lastWords(conversation, userName, t)
              )}
            </span>
            <LabelDots labelIds={labelIds} />
            {unreadCount > 0 && <UnreadCount count={unreadCount} />}
            {assignee && (
              <span title={t("Assigned to {name}", { name: assignee.name })} className="flex">
                <Avatar name={assignee.name} size="sm" />
                <span className="sr-only">
                  {t(", assigned to {name}", { name: assignee.name })}
                </span>
              </span>
            )}
          </span>
        </span>
      </a>
    </li>
  );
});

type ChooseBoxProps = {
  name: string;
  isChosen: boolean;
  isShown: boolean;
  onChoose: (isRange: boolean) => void;
};

/** Takes the avatar's place while one points at the row or chooses. */
function ChooseBox({ name, isChosen, isShown, onChoose }: ChooseBoxProps) {
  const t = useWords();
  return (
    <input
      type="checkbox"
      aria-label={t("Choose {name}", { name })}
      checked={isChosen}
      onChange={(event) =>
        onChoose(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
      }
      className={cn(
        "absolute inset-y-0 start-5 z-10 my-auto size-4 accent-accent opacity-0 focus-visible:opacity-100 pointer-fine:group-hover/row:opacity-100",
        isShown ? "opacity-100" : "pointer-coarse:hidden",
      )}
    />
  );
}

function SurfaceMark({ isByEmail }: { isByEmail: boolean }) {
  const t = useWords();
  const Icon = isByEmail ? Mail : MessageSquare;
  return (
    <span className="absolute -end-1 -bottom-1 flex size-4 items-center justify-center rounded-full border bg-pane text-soft">
      <Icon className="size-2.5" strokeWidth={2.5} aria-hidden />
      <span className="sr-only">{isByEmail ? t("By email") : t("In chat")}</span>
    </span>
  );
}

function UnreadCount({ count }: { count: number }) {
  const t = useWords();
  return (
    <span
      data-tabular
      className="flex h-4 min-w-4 items-center justify-center rounded-full bg-ink px-1 text-[0.6875rem] leading-none font-semibold text-page"
    >
      {count > 99 ? "99+" : count}
      <span className="sr-only"> {t("unread")}</span>
    </span>
  );
}
