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
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
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
  const t = useWords();
  const isReached = recipient.state === "reachable" || recipient.state === "limited";
  const toggleLabel = isLeftOut
    ? t("Include {name} again", { name })
    : t("Leave {name} out of this answer", { name });
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
          aria-label={`${name}: ${isLeftOut ? t("left out of this answer") : t(stateWords[recipient.state])}`}
          className="flex h-full min-w-0 items-center gap-1.5 rounded-full ps-2.5 pe-1"
        >
          <StateIcon state={recipient.state} isLeftOut={isLeftOut} />
          <bdi className={cn("truncate", isLeftOut && "line-through")}>{name}</bdi>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuLabel>
            <bdi>{recipient.email}</bdi>
            <br />
            {t(stateWords[recipient.state])}
          </DropdownMenuLabel>
          {isReached && (
            <DropdownMenuItem onSelect={onToggle}>
              {isLeftOut ? <Plus aria-hidden /> : <X aria-hidden />}
              {isLeftOut ? t("Include again") : t("Leave out of this answer")}
            </DropdownMenuItem>
          )}
          {recipient.kind === "participant" && (
            <DropdownMenuItem isDanger onSelect={remove}>
              <UserMinus aria-hidden />
              {t("Remove from the conversation")}
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

const stateWords: Record<RecipientView["state"], PlainText> = {
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
