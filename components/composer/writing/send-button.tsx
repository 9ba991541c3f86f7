"use client";

import {
  ChevronDown,
  CircleCheck,
  Clock,
  Hourglass,
  type LucideIcon,
  SendHorizontal,
} from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { ConversationStatus } from "@/lib/schemas/conversation";

type SendButtonProps = {
  isNote: boolean;
  canSend: boolean;
  /** With a status, the conversation gets it once the message is sent. */
  onSend: (next?: ConversationStatus) => void;
};

const further: { next: ConversationStatus; title: PlainText; Icon: LucideIcon }[] = [
  { next: "resolved", title: "Send and resolve", Icon: CircleCheck },
  { next: "snoozed", title: "Send and snooze until the reply", Icon: Clock },
  { next: "pending", title: "Send and mark as pending", Icon: Hourglass },
];

/** Sends; and what may follow at once. */
export function SendButton({ isNote, canSend, onSend }: SendButtonProps) {
  const t = useWords();
  return (
    <div className="flex items-center">
      <Tooltip content={isNote ? t("Add the note") : t("Send the reply")} shortcut="↵">
        <Button
          variant="primary"
          className="rounded-e-none"
          onClick={() => onSend()}
          aria-disabled={!canSend || undefined}
        >
          <SendHorizontal aria-hidden className="rtl:-scale-x-100" />
          {t("Send")}
        </Button>
      </Tooltip>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="primary"
            aria-label={t("More ways to send")}
            aria-disabled={!canSend || undefined}
            className="rounded-s-none border-s border-on-accent/30 px-1.5"
          >
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" side="top">
          {further.map(({ next, title, Icon }) => (
            <DropdownMenuItem key={next} disabled={!canSend} onSelect={() => onSend(next)}>
              <Icon aria-hidden /> {t(title)}
            </DropdownMenuItem>
          ))}
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  );
}
