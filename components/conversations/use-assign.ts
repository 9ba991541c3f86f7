"use client";

import { toast } from "sonner";
import { useDesk } from "@/components/desk/desk-provider";
import { changeConversation } from "@/components/desk/state/change-conversation";
import type { MemberView } from "@/lib/schemas/desk";
import { assignConversationAction } from "@/server/conversations/actions";

/** Gives a conversation to somebody or nobody: shown at once, taken back with the reason when it fails. */
export function useAssign(): (
  id: string,
  to: Pick<MemberView, "id" | "name"> | null,
) => Promise<void> {
  const desk = useDesk();
  return async (id, to) => {
    const problem = await changeConversation(desk, id, {
      expected: { assignee: to && { id: to.id, name: to.name } },
      request: () => assignConversationAction({ conversationId: id, assigneeId: to?.id ?? null }),
    });
    if (problem) toast.error(`The conversation was not assigned. ${problem.message}`);
  };
}
