"use client";

import { Check, ChevronDown, CircleDot, Clock, Hourglass, RotateCcw } from "lucide-react";
import { useState } from "react";
import { SnoozeDialog } from "@/components/conversations/snooze-dialog";
import { snoozeTimes } from "@/components/conversations/snooze-times";
import { statusNames } from "@/components/conversations/status-names";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { useZone } from "@/components/time/clock-provider";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { ConversationStatus } from "@/lib/schemas/conversation";
import { fullTime } from "@/lib/words/time-words";

/** The status of a conversation and the ways to change it. */
export function StatusControl({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const { id, status, snoozedUntil } = conversation;
  const zone = useZone();
  const change = useChange();
  const set = (wanted: ConversationStatus, until: Date | null = null) => {
    const snoozedUntil = until?.toISOString() ?? null;
    void change([id], { status: wanted, snoozedUntil }, t(statusSaid[wanted]));
  };
  const [isPicking, setPicking] = useState(false);
  const isOpen = status === "open";
  const name =
    status === "snoozed" && snoozedUntil
      ? t("Snoozed until {fullTime}", { fullTime: fullTime(snoozedUntil, zone, intlTag(t.locale)) })
      : t(statusNames[status]);
  return (
    <div className="flex items-center">
      <Tooltip content={isOpen ? t("Resolve") : t("Open again")} {...(isOpen && { shortcut: "E" })}>
        <Button
          className="rounded-e-none border-e-0"
          aria-keyshortcuts={isOpen ? "e" : undefined}
          onClick={() => set(isOpen ? "resolved" : "open")}
        >
          {isOpen ? <Check aria-hidden /> : <RotateCcw aria-hidden />}
          <span className="max-sm:sr-only">{isOpen ? t("Resolve") : t("Reopen")}</span>
        </Button>
      </Tooltip>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            className="rounded-s-none px-2"
            aria-label={t("Status: {name}. Change", { name })}
          >
            <span className="text-xs text-soft max-sm:sr-only">{t(statusNames[status])}</span>
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {!isOpen && (
            <DropdownMenuItem onSelect={() => set("open")}>
              <CircleDot aria-hidden /> {t("Open")}
            </DropdownMenuItem>
          )}
          {status !== "pending" && (
            <DropdownMenuItem onSelect={() => set("pending")}>
              <Hourglass aria-hidden /> {t("Pending")}
            </DropdownMenuItem>
          )}
          {status !== "resolved" && (
            <DropdownMenuItem onSelect={() => set("resolved")}>
              <Check aria-hidden /> {t("Resolved")}
            </DropdownMenuItem>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuLabel>{t("Snooze")}</DropdownMenuLabel>
          {snoozeTimes(Date.now(), t).map(({ label, until }) => (
            <DropdownMenuItem key={label} onSelect={() => set("snoozed", until)}>
              <Clock aria-hidden /> {label}
            </DropdownMenuItem>
          ))}
          <DropdownMenuItem onSelect={() => setPicking(true)}>
            <Clock aria-hidden /> {t("Pick a time…")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <SnoozeDialog
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onPick={(until) => set("snoozed", until)}
      />
    </div>
  );
}
