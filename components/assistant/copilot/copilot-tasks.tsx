"use client";

import type { ReactNode } from "react";
import type { Copilot } from "@/components/assistant/copilot/use-copilot";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { rewriteTones } from "@/lib/messages/rewrite-tones";

const toneWords: Record<(typeof rewriteTones)[number], PlainText> = {
  friendly: "Friendlier",
  formal: "More formal",
  shorter: "Shorter",
  clearer: "Clearer",
};

/** What can be asked for; other words only where there are words. */
export function CopilotTasks({ copilot }: { copilot: Copilot }) {
  const t = useWords();
  const { run, text } = copilot;
  return (
    <div className="flex flex-col">
      <Task copilot={copilot} task="reply" onClick={() => run({ task: "reply" })}>
        {t("Suggest a reply")}
      </Task>
      <Task copilot={copilot} task="summary" onClick={() => run({ task: "summary" })}>
        {t("Summarize into a note")}
      </Task>
      <Task copilot={copilot} task="labels" onClick={() => run({ task: "labels" })}>
        {t("Suggest labels")}
      </Task>
      <p className="border-t px-2 pt-2 pb-1 text-xs text-soft">
        {text === ""
          ? t("Write something, and it can be put into other words.")
          : t("What you wrote")}
      </p>
      {text !== "" && (
        <>
          <Task copilot={copilot} task="translate" onClick={() => run({ task: "translate", text })}>
            {t("Translate for the customer")}
          </Task>
          <div className="flex flex-wrap">
            {rewriteTones.map((tone) => (
              <Task
                key={tone}
                copilot={copilot}
                task="rewrite"
                onClick={() => run({ task: "rewrite", text, tone })}
              >
                {t(toneWords[tone])}
              </Task>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

type TaskProps = {
  copilot: Copilot;
  task: NonNullable<Copilot["busyWith"]>;
  onClick: () => void;
  children: ReactNode;
};

function Task({ copilot: { busyWith }, task, onClick, children }: TaskProps) {
  return (
    <button
      type="button"
      disabled={busyWith !== null}
      onClick={onClick}
      className="flex min-h-8 items-center gap-2 rounded-md px-2 text-start hover:bg-fill disabled:opacity-50 pointer-coarse:min-h-10"
    >
      {children}
      {busyWith === task && task !== "rewrite" && <Spinner />}
    </button>
  );
}
