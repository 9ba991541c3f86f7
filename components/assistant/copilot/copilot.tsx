"use client";

import { Sparkles } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { CopilotResult } from "@/components/assistant/copilot/copilot-result";
import { CopilotTasks } from "@/components/assistant/copilot/copilot-tasks";
import { useCopilot } from "@/components/assistant/copilot/use-copilot";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";

/** Drafts by the model for the one who writes. They land in the composer; nothing leaves by itself. */
export function Copilot({ conversation }: { conversation: KnownConversation }) {
  const [isOpen, setOpen] = useState(false);
  const copilot = useCopilot(conversation);
  const open = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    if (isNowOpen) copilot.look();
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={open}>
      <Popover.Trigger asChild>
        <Button variant="ghost" size="iconSm" aria-label="Copilot" title="Copilot">
          <Sparkles aria-hidden />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Copilot"
          className="z-50 flex w-72 animate-rise flex-col gap-2 rounded-lg border bg-raised p-2 text-sm shadow-float"
        >
          {copilot.state === "ready" ? (
            <>
              <CopilotTasks copilot={copilot} />
              <CopilotResult copilot={copilot} conversation={conversation} />
            </>
          ) : (
            <Missing state={copilot.state} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Missing({ state }: { state: "loading" | "unreachable" | "no_model" | "no_assistant" }) {
  const t = useWords();
  const words: Record<typeof state, PlainText> = {
    loading: "One moment…",
    unreachable: "The server could not be reached. Close this and try again.",
    no_model:
      "With a model, replies, summaries, labels and translations are drafted here. Whoever runs this server sets AI_BASE_URL, AI_API_KEY and AI_MODEL.",
    no_assistant:
      "Drafts follow an assistant's rules and limits. Make one under Settings, Assistant.",
  };
  return (
    <p aria-live="polite" className="p-2 text-soft">
      {t(words[state])}
    </p>
  );
}
