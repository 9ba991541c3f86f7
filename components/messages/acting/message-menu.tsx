"use client";

import { Ellipsis, Link2, Quote, Trash2 } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { readDraft, writeDraft } from "@/components/composer/draft-store";
import { useDesk } from "@/components/desk/desk-provider";
import { focusComposer } from "@/components/desk/state/desk";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { MessageView } from "@/lib/schemas/message";
import { deleteMessageAction } from "@/server/messages/actions";

type MessageMenuProps = { message: MessageView; number: number; className?: string };

/** What can be done with one message; in sight while one points at it. Stands within group/message. */
export function MessageMenu({ message, number, className }: MessageMenuProps) {
  const t = useWords();
  const desk = useDesk();
  const { act } = useAct();
  const { author, conversationId, isDeleted, kind, seq, text } = message;
  const isOwn = author.kind === "agent" && author.id === desk.user.id;
  const quote = () => {
    const key = { userId: desk.user.id, conversationId, kind: "chat" as const };
    writeDraft(key, `${quoted(text)}\n\n${readDraft(key)}`);
    focusComposer(desk, "chat");
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="iconSm"
          aria-label={t("What to do with this message")}
          className={cn(
            "shrink-0 self-center opacity-0 group-hover/message:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-60",
            className,
          )}
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {kind === "chat" && !isDeleted && text !== "" && (
          <DropdownMenuItem onSelect={quote}>
            <Quote aria-hidden /> {t("Quote in the reply")}
          </DropdownMenuItem>
        )}
        <DropdownMenuItem onSelect={() => void copyLink(number, seq, t)}>
          <Link2 aria-hidden /> {t("Copy the link")}
        </DropdownMenuItem>
        {isOwn && !isDeleted && (
          <DropdownMenuItem
            isDanger
            onSelect={() =>
              act(
                () => deleteMessageAction({ messageId: message.id }),
                () => toast(t("The message is deleted.")),
              )
            }
          >
            <Trash2 aria-hidden /> {t("Delete")}
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

async function copyLink(number: number, seq: number, t: Words): Promise<void> {
  const link = new URL(`/app/conversations/${number}?message=${seq}`, window.location.origin);
  try {
    await navigator.clipboard.writeText(link.href);
    toast(t("The link is copied."));
  } catch {
    toast.error(t("The browser refused to copy."));
  }
}
