"use client";

import { useCallback } from "react";
import { toast } from "sonner";
import {
  changeConversations,
  undoChanges,
} from "@/components/conversations/triage/change-conversations";
import { bulkTargets, isBulk } from "@/components/desk/bulk/bulk-targets";
import { startBulk } from "@/components/desk/bulk/show-bulk";
import { chooseNone } from "@/components/desk/choosing/choose";
import { useDesk } from "@/components/desk/desk-provider";
import type { Desk } from "@/components/desk/state/desk";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { ConversationChange } from "@/lib/schemas/triage/conversation-change";
import { changeConversationsAction } from "@/server/conversations/actions";

/** Changes conversations; `said` is what a toast with "Undo" says, null where the change is in plain sight. */
export type Change = (
  ids: string[],
  change: ConversationChange,
  said?: string | null,
) => Promise<void>;

const send = changeConversationsAction;

export function useChange(): Change {
  const t = useWords();
  const desk = useDesk();
  return useCallback(
    async (ids, change, said = null) => {
      if (!isBulk(desk, ids)) return changeHere(desk, { ids, change, said }, t);
      await startBulk(desk, { targets: bulkTargets(desk, ids), steps: { change } }, t);
      chooseNone(desk);
    },
    [desk, t],
  );
}

type Made = { ids: string[]; change: ConversationChange; said: string | null };

/** A few, seen to change at once. */
async function changeHere(desk: Desk, { ids, change, said }: Made, t: Words): Promise<void> {
  // What leaves the list is no longer there to be chosen.
  if (change.status) chooseNone(desk);
  const { before, problem } = await changeConversations(desk, { ids, change }, { send });
  if (problem) {
    const words =
      ids.length > 1
        ? t("{count} not changed.", { count: ids.length - before.length })
        : t("Not changed.");
    toast.error(`${words} ${t.known(problem)}`);
  }
  if (before.length === 0 || (said === null && ids.length === 1)) return;
  const undo = async () => {
    for (const back of undoChanges(before, change)) {
      const { problem: refused } = await changeConversations(desk, back, { send });
      if (refused) toast.error(`${t("Not undone.")} ${t.known(refused)}`);
    }
  };
  const count =
    ids.length > 1 ? ` (${t.count(before.length, "1 conversation", "{count} conversations")})` : "";
  toast(`${t.known(said ?? "Changed")}${count}`, {
    action: { label: t("Undo"), onClick: () => void undo() },
  });
}
