"use client";

import { useCallback } from "react";
import { toast } from "sonner";
import {
  type ChangeOutcome,
  changeConversations,
  undoChanges,
} from "@/components/conversations/triage/change-conversations";
import { chooseNone } from "@/components/desk/choosing/choose";
import { useDesk } from "@/components/desk/desk-provider";
import type { Desk } from "@/components/desk/state/desk";
import { type ConversationChange, mostChanged } from "@/lib/schemas/triage/conversation-change";
import { changeConversationsAction } from "@/server/conversations/actions";

/** Changes conversations; `said` is what a toast with "Undo" says, null where the change is in plain sight. */
export type Change = (
  ids: string[],
  change: ConversationChange,
  said?: string | null,
) => Promise<void>;

export function useChange(): Change {
  const desk = useDesk();
  return useCallback(
    async (ids, change, said = null) => {
      // What leaves the list is no longer there to be chosen.
      if (change.status) chooseNone(desk);
      const { before, problem } = await run(desk, ids, change);
      if (problem) {
        const words =
          ids.length > 1 ? `${ids.length - before.length} not changed.` : "Not changed.";
        toast.error(`${words} ${problem}`);
      }
      if (before.length === 0 || (said === null && ids.length === 1)) return;
      const undo = async () => {
        for (const back of undoChanges(before, change)) {
          const { problem: refused } = await run(desk, back.ids, back.change);
          if (refused) toast.error(`Not undone. ${refused}`);
        }
      };
      const count = ids.length > 1 ? ` (${before.length} conversations)` : "";
      toast(`${said ?? "Changed"}${count}`, {
        action: { label: "Undo", onClick: () => void undo() },
      });
    },
    [desk],
  );
}

/** Runs a change; one that takes several requests tells how far it is. */
async function run(desk: Desk, ids: string[], change: ConversationChange): Promise<ChangeOutcome> {
  const send = changeConversationsAction;
  if (ids.length <= mostChanged) return changeConversations(desk, { ids, change }, { send });
  const progress = toast.loading(`0 of ${ids.length} conversations`);
  const onProgress = (done: number) =>
    void toast.loading(`${done} of ${ids.length} conversations`, { id: progress });
  const outcome = await changeConversations(desk, { ids, change }, { send, onProgress });
  toast.dismiss(progress);
  return outcome;
}
