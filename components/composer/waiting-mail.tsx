"use client";

import { Clock, MailX } from "lucide-react";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useDesk } from "@/components/desk/desk-provider";
import { refreshSide } from "@/components/desk/state/open-conversation";
import { useNow } from "@/components/time/clock-provider";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import { takenBackSentence, type WaitingMails, waitingSentence } from "@/lib/continuity-hint";
import type { Ack } from "@/lib/events";
import { sendNowAction, undoMailAction } from "@/server/continuity/actions";

type WaitingMailProps = { conversationId: string; waiting: WaitingMails | null };

/** Answers that wait to leave by mail, or were taken back, with the ways to hurry or to stop them. */
export function WaitingMail({ conversationId, waiting }: WaitingMailProps) {
  const t = useWords();
  const desk = useDesk();
  const nowMs = useNow("second");
  const [isBusy, setBusy] = useState(false);
  if (!waiting) return null;
  const act = async (request: () => Promise<Ack<unknown>>) => {
    setBusy(true);
    const answer = await request().catch(() => null);
    if (!answer?.ok) toast.error(answer?.error.message ?? t("The server cannot be reached."));
    // What is true now, at once: the event that tells it may take a while.
    await refreshSide(desk, conversationId);
    setBusy(false);
  };
  const leaving = waitingSentence(waiting, nowMs, t);
  const { answers, takenBack } = waiting;
  return (
    <div className="mx-auto flex w-full max-w-[760px] flex-col px-4 pb-1 text-xs text-soft">
      {leaving && (
        <Line icon={<Clock className="size-4 shrink-0 text-waiting" aria-hidden />} text={leaving}>
          <Button
            variant="ghost"
            size="sm"
            disabled={isBusy}
            onClick={() => void act(() => sendNowAction({ conversationId }))}
          >
            {t("Email now")}
          </Button>
          <Tooltip
            content={t("Takes back the email of all waiting answers. They stay in the chat.")}
          >
            <Button
              variant="ghost"
              size="sm"
              disabled={isBusy}
              onClick={() => void act(() => undoMailAction({ conversationId }))}
            >
              {answers > 1 ? t("Undo all {answers}", { answers }) : t("Undo")}
            </Button>
          </Tooltip>
        </Line>
      )}
      {takenBack > 0 && (
        <Line
          icon={<MailX className="size-4 shrink-0 text-faint" aria-hidden />}
          text={takenBackSentence(takenBack, t)}
        >
          <Button
            variant="ghost"
            size="sm"
            disabled={isBusy}
            onClick={() => void act(() => sendNowAction({ conversationId, includesHeld: true }))}
          >
            {takenBack > 1 ? t("Email them now") : t("Email it now")}
          </Button>
        </Line>
      )}
    </div>
  );
}

function Line({ icon, text, children }: { icon: ReactNode; text: string; children: ReactNode }) {
  return (
    <div className="flex animate-rise flex-wrap items-center gap-x-2">
      {icon}
      <p data-tabular className="min-w-0 flex-1">
        {text}
      </p>
      {children}
    </div>
  );
}
