"use client";

import { ChevronDown, CircleCheck, Clock, Hourglass, SendHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import type { ConversationStatus } from "@/lib/schemas/conversation";

type SendButtonProps = {
  isNote: boolean;
  canSend: boolean;
  /** With a status, the conversation gets it once the message is sent. */
  onSend: (next?: ConversationStatus) => void;
};

const further = [
  { next: "resolved", title: "Send and resolve", Icon: CircleCheck },
  { next: "snoozed", title: "Send and snooze until the reply", Icon: Clock },
  { next: "pending", title: "Send and mark as pending", Icon: Hourglass },
] as const;

/** Sends; and what may follow at once. */
export function SendButton({ isNote, canSend, onSend }: SendButtonProps) {
  return (
    <div className="flex items-center">
      <Tooltip content={isNote ? "Add the note" : "Send the reply"} shortcut="↵">
        <Button
          variant="primary"
          className="rounded-e-none"
          onClick={() => onSend()}
          aria-disabled={!canSend || undefined}
        >
          <SendHorizontal aria-hidden className="rtl:-scale-x-100" />
          Send
        </Button>
      </Tooltip>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="primary"
            aria-label="More ways to send"
            aria-disabled={!canSend || undefined}
            className="rounded-s-none border-s border-on-accent/30 px-1.5"
          >
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" side="top">
          {further.map(({ next, title, Icon }) => (
            <DropdownMenuItem key={next} disabled={!canSend} onSelect={() => onSend(next)}>
              <Icon aria-hidden /> {title}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  );
}
