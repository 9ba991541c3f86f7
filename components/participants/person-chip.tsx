"use client";

import { BellOff, Mail, MailX, Plus, UserMinus, X } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { cn } from "@/components/ui/cn";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import type { RecipientView } from "@/lib/schemas/conversation";
import { removeParticipantAction } from "@/server/continuity/actions";

type PersonChipProps = {
  conversationId: string;
  recipient: RecipientView;
  name: string;
  isLeftOut: boolean;
  onToggle: () => void;
};

/** One of those whom an answer is mailed to, with the ways out of it. */
export function PersonChip({
  conversationId,
  recipient,
  name,
  isLeftOut,
  onToggle,
}: PersonChipProps) {
  const isReached = recipient.state === "reachable" || recipient.state === "limited";
  const toggleLabel = isLeftOut ? `Include ${name} again` : `Leave ${name} out of this answer`;
  const { act } = useAct();
  const remove = () =>
    act(() => removeParticipantAction({ conversationId, recipientId: recipient.id }));
  return (
    <li
      className={cn(
        "flex h-7 max-w-64 items-center rounded-full border bg-card text-xs pointer-coarse:h-9",
        isLeftOut && "border-dashed bg-transparent text-faint",
      )}
    >
      <DropdownMenu>
        <DropdownMenuTrigger
          aria-label={`${name}: ${isLeftOut ? "left out of this answer" : stateWords[recipient.state]}`}
          className="flex h-full min-w-0 items-center gap-1.5 rounded-full ps-2.5 pe-1"
        >
          <StateIcon state={recipient.state} isLeftOut={isLeftOut} />
          <bdi className={cn("truncate", isLeftOut && "line-through")}>{name}</bdi>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuLabel>
            <bdi>{recipient.email}</bdi>
            <br />
            {stateWords[recipient.state]}
          </DropdownMenuLabel>
          {isReached && (
            <DropdownMenuItem onSelect={onToggle}>
              {isLeftOut ? <Plus aria-hidden /> : <X aria-hidden />}
              {isLeftOut ? "Include again" : "Leave out of this answer"}
            </DropdownMenuItem>
          )}
          {recipient.kind === "participant" && (
            <DropdownMenuItem isDanger onSelect={remove}>
              <UserMinus aria-hidden />
              Remove from the conversation
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {isReached && (
        <button
          type="button"
          aria-label={toggleLabel}
          onClick={onToggle}
          className="flex size-6 shrink-0 items-center justify-center rounded-full text-soft hover:bg-fill hover:text-ink pointer-coarse:size-9"
        >
          {isLeftOut ? (
            <Plus className="size-3.5" aria-hidden />
          ) : (
            <X className="size-3.5" aria-hidden />
          )}
        </button>
      )}
    </li>
  );
}

const stateWords: Record<RecipientView["state"], string> = {
  reachable: "gets this answer by email",
  limited: "gets this answer by email later",
  muted: "stopped emails about this conversation",
  suppressed: "cannot be reached by email",
  revoked: "no longer part of the conversation",
  blocked: "blocked: gets no email",
};

function StateIcon({ state, isLeftOut }: { state: RecipientView["state"]; isLeftOut: boolean }) {
  const classes = "size-3.5 shrink-0 text-soft";
  if (isLeftOut || state === "suppressed" || state === "blocked")
    return <MailX className={classes} aria-hidden />;
  return state === "muted" ? (
    <BellOff className={classes} aria-hidden />
  ) : (
    <Mail className={classes} aria-hidden />
  );
}
