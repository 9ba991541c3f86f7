"use client";

import { Bell as BellIcon } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { NotificationList } from "@/components/notifications/notification-list";
import { useNotifications } from "@/components/notifications/notifications-provider";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";

/** What waits for the member: a number, and behind it the list. */
export function Bell() {
  const t = useWords();
  const unreadCount = useNotifications((state) => state.unreadCount);
  const [isOpen, setOpen] = useState(false);
  const [side, setSide] = useState<"right" | "top">("right");
  const open = (next: boolean) => {
    // On phones the rail is a bar at the bottom.
    setSide(window.innerWidth < 768 ? "top" : "right");
    setOpen(next);
  };
  const label =
    unreadCount > 0
      ? t("Notifications, {unreadCount} unread", { unreadCount })
      : t("Notifications");
  return (
    <Popover.Root open={isOpen} onOpenChange={open}>
      <Tooltip content={t("Notifications")} side="right">
        <Popover.Trigger
          aria-label={label}
          className="relative flex size-10 items-center justify-center rounded-lg text-soft transition-colors duration-150 hover:bg-fill hover:text-ink data-[state=open]:bg-fill-strong data-[state=open]:text-ink"
        >
          <BellIcon className="size-5" strokeWidth={1.75} aria-hidden />
          {unreadCount > 0 && (
            <span className="absolute end-0.5 top-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-failed px-1 text-[10px] font-semibold text-on-failed tabular-nums">
              {unreadCount > 99 ? "99+" : unreadCount}
            </span>
          )}
        </Popover.Trigger>
      </Tooltip>
      <Popover.Portal>
        <Popover.Content
          side={side}
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label={t("Notifications")}
          className="z-50 flex max-h-[min(560px,80dvh)] w-[min(380px,calc(100vw-16px))] animate-rise flex-col overflow-hidden rounded-lg border bg-raised shadow-float"
        >
          <NotificationList onChoose={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
