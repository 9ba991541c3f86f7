import { useState } from "react";
import { toast } from "sonner";
import { type DraftKey, readDraft, writeDraft } from "@/components/composer/draft-store";
import { useDraft } from "@/components/composer/use-draft";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { focusComposer } from "@/components/desk/state/desk";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { useWords } from "@/components/words/words-provider";
import type { CopilotDraft, CopilotInput, CopilotState } from "@/lib/schemas/assistant/copilot";
import { copilotStateAction, makeDraftAction } from "@/server/assistant/actions/copilot";

type Task<Input = CopilotInput> = Input extends unknown ? Omit<Input, "conversationId"> : never;

export type Copilot = {
  state: CopilotState | "loading" | "unreachable";
  /** The task under way. */
  busyWith: Task["task"] | null;
  problem: string | null;
  draft: CopilotDraft | null;
  /** What is written now, to be put into other words. */
  text: string;
  look: () => void;
  run: (task: Task) => void;
};

/**
 * Asks for drafts and puts them where they are written: below what stands there, but that other words and a translation
 * take the place of what they were made of. What was typed meanwhile stays.
 */
export function useCopilot({ id: conversationId }: KnownConversation): Copilot {
  const t = useWords();
  const desk = useDesk();
  const kind = useDeskState((state) => state.composer.kind);
  const [state, setState] = useState<Copilot["state"]>("loading");
  const [result, setResult] = useState<Pick<Copilot, "busyWith" | "problem" | "draft">>({
    ...{ busyWith: null, problem: null, draft: null },
  });
  const keyOf = (of: DraftKey["kind"]): DraftKey => ({
    ...{ userId: desk.user.id, conversationId, kind: of },
  });
  const [draftText] = useDraft(keyOf(kind));
  const text = draftText.trim();

  async function ask(task: Task): Promise<void> {
    const target = keyOf(targetOf(task, kind));
    const before = readDraft(target);
    setResult({ busyWith: task.task, problem: null, draft: null });
    const answer = await makeDraftAction({ ...task, conversationId }).catch(() => null);
    const problem = answer === null ? t("The server could not be reached. Try again.") : null;
    if (!answer?.ok) {
      setResult({ busyWith: null, problem: problem ?? answer?.error.message ?? null, draft: null });
      return;
    }
    const draft = answer.value;
    setResult({ busyWith: null, problem: null, draft });
    if (draft.text === "") return;
    const current = readDraft(target);
    const isRewritten = task.task === "translate" || task.task === "rewrite";
    const isReplaced = current === before && isRewritten;
    const whole = isReplaced ? draft.text : [current, draft.text].filter(Boolean).join("\n\n");
    writeDraft(target, whole);
    const isStillOpen = desk.store.getState().open?.id === conversationId;
    if (isStillOpen) focusComposer(desk, target.kind);
    const undo = () => {
      const left = readDraft(target);
      writeDraft(target, left === whole ? current : left.replace(draft.text, ""));
    };
    toast.success(t("Drafted. Read it before you send it."), {
      action: { label: t("Undo"), onClick: undo },
    });
  }

  return {
    ...{ state, text, ...result },
    run: (task) => void ask(task),
    look: () => {
      setResult({ busyWith: null, problem: null, draft: null });
      void copilotStateAction({ conversationId })
        .then((answer) => setState(answer.ok ? answer.value : "unreachable"))
        .catch(() => setState("unreachable"));
    },
  };
}

/** A summary is for the team, a reply for the customer; other words stand where the first ones stood. */
function targetOf({ task }: Task, kind: DraftKey["kind"]): DraftKey["kind"] {
  if (task === "summary") return "note";
  return task === "reply" ? "chat" : kind;
}
