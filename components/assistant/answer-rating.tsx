"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { readAssistantAnswer } from "@/lib/messages/read-payload";
import type { MessageView } from "@/lib/schemas/message";
import { rateAnswerAction } from "@/server/assistant/actions/rate-answer";

const thumbs = [
  { rating: 1, label: "Good answer", icon: ThumbsUp },
  { rating: -1, label: "Bad answer", icon: ThumbsDown },
] as const;

/** Where an answer of the assistant is from, what the customer said of it, and this agent's own thumb. */
export function AnswerRating({ message }: { message: MessageView }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const [given, setGiven] = useState<1 | -1 | null>(null);
  const isAnswer = message.author.kind === "assistant" && message.kind === "chat";
  const answer = isAnswer ? readAssistantAnswer(message.payload) : null;
  if (!answer || message.isDeleted) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 px-1 text-xs text-faint">
      {answer.sources.length > 0 && (
        <span dir="auto">
          {t("From {sources}", { sources: answer.sources.map((title) => `“${title}”`).join(", ") })}
        </span>
      )}
      {answer.rating !== null && (
        <span className={answer.rating === 1 ? "text-delivered" : "text-failed"}>
          {answer.rating === 1 ? t("Helped the customer") : t("Did not help the customer")}
        </span>
      )}
      <span className="flex">
        {thumbs.map(({ rating, label, icon: Icon }) => (
          <Button
            key={rating}
            variant="ghost"
            size="icon"
            aria-label={t(label)}
            aria-pressed={given === rating}
            disabled={isBusy}
            onClick={() =>
              act(
                () => rateAnswerAction({ messageId: message.id, rating }),
                () => {
                  setGiven(rating);
                  if (rating === -1)
                    toast.success(t("Noted. An administrator sees it with its sources."));
                },
              )
            }
          >
            <Icon aria-hidden className={given === rating ? "fill-current" : undefined} />
          </Button>
        ))}
      </span>
    </div>
  );
}
