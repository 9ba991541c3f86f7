"use client";

import { Clock } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useNow } from "@/components/time/clock-provider";
import { Button } from "@/components/ui/button";
import { type WaitingMails, waitingSentence } from "@/lib/continuity-hint";
import type { Ack } from "@/lib/events";
import { sendNowAction, undoMailAction } from "@/server/continuity/actions";

type WaitingMailProps = { conversationId: string; waiting: WaitingMails | null };

/** Answers that wait to leave by mail, with the ways to hurry or to stop them. */
export function WaitingMail({ conversationId, waiting }: WaitingMailProps) {
  const nowMs = useNow("second");
  const [isBusy, setBusy] = useState(false);
  if (!waiting) return null;
  const act = async (request: () => Promise<Ack<unknown>>) => {
    setBusy(true);
    const answer = await request().catch(() => null);
    setBusy(false);
    if (!answer?.ok) toast.error(answer?.error.message ?? "The server cannot be reached.");
  };
  return (
    <div className="mx-auto flex w-full max-w-[760px] animate-rise flex-wrap items-center gap-x-2 px-4 pb-1 text-xs text-soft">
      <Clock className="size-4 shrink-0 text-waiting" aria-hidden />
      <p data-tabular className="min-w-0 flex-1">
        {waitingSentence(waiting, nowMs)}
      </p>
      <Button
        variant="ghost"
        size="sm"
        disabled={isBusy}
        onClick={() => void act(() => sendNowAction({ conversationId }))}
      >
        Email now
      </Button>
      {waiting.dueAt !== null && (
        <Button
          variant="ghost"
          size="sm"
          disabled={isBusy}
          onClick={() => void act(() => undoMailAction({ conversationId }))}
        >
          Undo
        </Button>
      )}
    </div>
  );
}
