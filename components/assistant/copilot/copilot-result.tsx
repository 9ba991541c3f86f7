"use client";

import type { Copilot } from "@/components/assistant/copilot/use-copilot";
import { LabelDot } from "@/components/conversations/triage/label-dots";
import { useChange } from "@/components/conversations/triage/use-change";
import { useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { useWords } from "@/components/words/words-provider";

type CopilotResultProps = { copilot: Copilot; conversation: KnownConversation };

/** What came of it beside the draft: why nothing did, its sources, labels to take. */
export function CopilotResult({ copilot, conversation }: CopilotResultProps) {
  const t = useWords();
  const { busyWith, problem, draft } = copilot;
  return (
    <div aria-live="polite" className="flex flex-col gap-1 px-2 pb-1 text-xs empty:hidden">
      {busyWith && <p className="text-soft">{t("The model is at it.")}</p>}
      {problem && <p className="text-failed">{problem}</p>}
      {draft?.text && draft.sources.length > 0 && (
        <ul aria-label={t("Sources")} className="flex flex-col gap-1">
          {draft.sources.map(({ title, href }) => (
            <li key={title} dir="auto" className="text-start [overflow-wrap:anywhere]">
              {href ? (
                <a href={href} target="_blank" rel="noreferrer" className="underline">
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          ))}
        </ul>
      )}
      {draft && draft.text === "" && (
        <Labels labelIds={draft.labelIds} conversation={conversation} />
      )}
    </div>
  );
}

function Labels({
  labelIds,
  conversation,
}: {
  labelIds: string[];
  conversation: KnownConversation;
}) {
  const t = useWords();
  const change = useChange();
  const labels = useDeskState((state) => state.directory.labels);
  const offered = labels.filter(
    ({ id }) => labelIds.includes(id) && !conversation.labelIds.includes(id),
  );
  if (offered.length === 0) return <p className="text-soft">{t("No further label fits.")}</p>;
  return (
    <div className="flex flex-wrap gap-1">
      {offered.map(({ id, title, color }) => (
        <button
          key={id}
          type="button"
          className="flex min-h-7 items-center gap-1.5 rounded-md border px-2 hover:bg-fill"
          onClick={() => void change([conversation.id], { addLabelIds: [id] })}
        >
          <LabelDot color={color} /> {t("Add {title}", { title })}
        </button>
      ))}
    </div>
  );
}
