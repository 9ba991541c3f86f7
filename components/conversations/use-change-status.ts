"use client";

import { toast } from "sonner";
import { useDesk } from "@/components/desk/desk-provider";
import { changeConversation } from "@/components/desk/state/change-conversation";
import type { ConversationStatus } from "@/lib/schemas/conversation";
import { setConversationStatusAction } from "@/server/conversations/actions";

type StatusChange = { status: ConversationStatus; snoozedUntil?: Date };

/** Sets the status: shown at once, taken back with the reason when it fails. */
export function useChangeStatus(): (id: string, change: StatusChange) => Promise<void> {
  const desk = useDesk();
  return async (id, { status, snoozedUntil }) => {
    const until = snoozedUntil?.toISOString() ?? null;
    const problem = await changeConversation(desk, id, {
      expected: { status, snoozedUntil: until },
      request: () =>
        setConversationStatusAction({ conversationId: id, status, snoozedUntil: until }),
    });
    if (problem) toast.error(`The status was not changed. ${problem.message}`);
  };
}
