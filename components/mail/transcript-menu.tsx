"use client";

import { FileText } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
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
import { useWords } from "@/components/words/words-provider";
import type { RecipientView } from "@/lib/schemas/conversation";
import { sendTranscriptAction } from "@/server/mail/actions/send-transcript";

type TranscriptMenuProps = { conversationId: string; recipients: RecipientView[] };

/** Mails the whole conversation to one of its people, or to oneself. */
export function TranscriptMenu({ conversationId, recipients }: TranscriptMenuProps) {
  const t = useWords();
  const zone = useZone();
  const [isBusy, setBusy] = useState(false);
  const reachable = recipients.filter(({ state }) => state === "reachable");

  async function send(recipientId: string | null) {
    setBusy(true);
    const answer = await sendTranscriptAction({
      conversationId,
      recipientId,
      timezone: zone,
    }).catch(() => null);
    setBusy(false);
    if (answer?.ok)
      toast.success(t("The transcript is on its way to {email}.", { email: answer.value.email }));
    else toast.error(answer?.error.message ?? t("The server cannot be reached. Nothing was sent."));
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="sm" isBusy={isBusy} className="self-start">
          <FileText aria-hidden />
          {t("Email a transcript")}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="max-w-[min(22rem,90vw)]">
        <DropdownMenuLabel>{t("Without private notes, to")}</DropdownMenuLabel>
        {reachable.map(({ id, email }) => (
          <DropdownMenuItem key={id} onSelect={() => void send(id)}>
            <bdi className="truncate">{email}</bdi>
          </DropdownMenuItem>
        ))}
        {reachable.length > 0 && <DropdownMenuSeparator />}
        <DropdownMenuItem onSelect={() => void send(null)}>{t("Myself")}</DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
