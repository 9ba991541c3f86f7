"use client";

import {
  AtSign,
  MailQuestion,
  MailX,
  MessageSquare,
  MessageSquarePlus,
  UserCheck,
} from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { fetchNotifications } from "@/components/notifications/follow-notifications";
import { withOlder } from "@/components/notifications/notification-store";
import {
  useNotificationStore,
  useNotifications,
} from "@/components/notifications/notifications-provider";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import { notificationTitle } from "@/lib/notifications/notification-words";
import type { NotificationView } from "@/lib/schemas/notification";
import { readNotificationsAction } from "@/server/notifications/actions";

const icons = {
  conversation_created: MessageSquarePlus,
  message_created: MessageSquare,
  mail_bounced: MailX,
  mail_held: MailQuestion,
  assigned: UserCheck,
  mentioned: AtSign,
};

/** The newest first, read ones quieter. Choosing one leads to its conversation. */
export function NotificationList({ onChoose }: { onChoose: () => void }) {
  const t = useWords();
  const { items, nextCursor, unreadCount } = useNotifications((state) => state);
  const { act, isBusy } = useAct();
  return (
    <>
      <div className="flex items-center justify-between gap-2 border-b px-4 py-2">
        <h2 className="text-sm font-semibold">{t("Notifications")}</h2>
        <Button
          size="sm"
          variant="ghost"
          disabled={unreadCount === 0 || isBusy}
          onClick={() => act(() => readNotificationsAction({ conversationId: null }))}
        >
          {t("Mark all as read")}
        </Button>
      </div>
      {items.length === 0 ? (
        <EmptyState
          drawing="letter"
          title={t("Nothing waits for you")}
          description={t(
            "Mentions, conversations given to you and your customers' messages appear here.",
          )}
          className="px-4 py-8"
        />
      ) : (
        <ul aria-label={t("Notifications")} className="min-h-0 flex-1 overflow-y-auto p-1">
          {items.map((item) => (
            <li key={item.id}>
              <NotificationLink item={item} onChoose={onChoose} />
            </li>
          ))}
          {nextCursor && <OlderButton after={nextCursor} />}
        </ul>
      )}
      <div className="border-t px-4 py-2 text-xs text-soft">
        <Link
          href="/app/settings/notifications"
          className="underline underline-offset-2"
          onClick={onChoose}
        >
          {t("Notification settings")}
        </Link>
      </div>
    </>
  );
}

type NotificationLinkProps = { item: NotificationView; onChoose: () => void };

function NotificationLink({ item, onChoose }: NotificationLinkProps) {
  const t = useWords();
  const { act } = useAct();
  const Icon = icons[item.kind];
  const choose = () => {
    onChoose();
    if (!item.isRead) act(() => readNotificationsAction({ conversationId: item.conversationId }));
  };
  return (
    <Link
      href={`/app/conversations/${item.number}`}
      onClick={choose}
      className="flex gap-3 rounded-md px-3 py-2 hover:bg-fill"
    >
      <Icon
        className={cn("mt-0.5 size-4 shrink-0", item.isRead ? "text-faint" : "text-accent-ink")}
        aria-hidden
      />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className={cn("text-sm break-words", item.isRead ? "text-soft" : "font-medium")}>
          {notificationTitle(item, t)}
        </span>
        {item.preview && (
          <span dir="auto" className="truncate text-xs text-soft">
            {item.preview}
          </span>
        )}
        <span className="text-xs text-faint tabular-nums">
          #{item.number} · <Time iso={item.raisedAt} style="short" />
        </span>
      </span>
      {!item.isRead && (
        <span className="mt-1.5 size-2 shrink-0 rounded-full bg-accent">
          <span className="sr-only">{t("Unread")}</span>
        </span>
      )}
    </Link>
  );
}

function OlderButton({ after }: { after: string }) {
  const t = useWords();
  const store = useNotificationStore();
  const [isBusy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    const page = await fetchNotifications(after);
    setBusy(false);
    if (page) store.setState((state) => withOlder(state, page));
    else toast.error(t("The server could not be reached. Try again."));
  };
  return (
    <li className="flex justify-center p-2">
      <Button size="sm" variant="ghost" isBusy={isBusy} onClick={() => void load()}>
        {t("Show older")}
      </Button>
    </li>
  );
}
