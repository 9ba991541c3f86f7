"use client";

import { Plus, X } from "lucide-react";
import { LabelDot } from "@/components/conversations/triage/label-dots";
import { PriorityMark } from "@/components/conversations/triage/priority-mark";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { useChange } from "@/components/conversations/triage/use-change";
import { useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { usePalette } from "@/components/palette/palette-provider";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";

/** Labels, priority and team of the conversation in the panel; each opens its choice. */
export function TriageSection({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const palette = usePalette();
  const team = useDeskState((state) =>
    state.directory.teams.find(({ id }) => id === conversation.teamId),
  );
  const { priority } = conversation;
  return (
    <section aria-label={t("Sorting")} className="flex flex-col gap-2 border-t px-4 py-4">
      <ConversationLabels conversation={conversation} />
      <div className="-mx-2 flex flex-wrap items-center gap-1">
        <Button
          variant="ghost"
          size="sm"
          aria-label={t("Priority: {priority}. Change", { priority: t(priorityNames[priority]) })}
          onClick={() => palette.open(["priority"])}
        >
          <PriorityMark priority={priority} />
          {t(priorityNames[priority])}
        </Button>
        <Button
          variant="ghost"
          size="sm"
          className="min-w-0 max-w-full"
          aria-label={t("Team: {name}. Change", { name: team?.name ?? t("No team") })}
          onClick={() => palette.open(["team"])}
        >
          <span className="truncate">{team ? team.name : t("No team")}</span>
        </Button>
      </div>
    </section>
  );
}

function ConversationLabels({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const palette = usePalette();
  const change = useChange();
  const labels = useDeskState((state) => state.directory.labels);
  const own = labels.filter((label) => conversation.labelIds.includes(label.id));
  return (
    <ul aria-label={t("Labels")} className="flex flex-wrap items-center gap-1">
      {own.map(({ id, title, color }) => (
        <li
          key={id}
          className="flex h-6 max-w-full items-center gap-1.5 rounded-full border bg-card ps-2 pe-0.5 text-xs"
        >
          <LabelDot color={color} />
          <bdi className="truncate">{title}</bdi>
          <button
            type="button"
            aria-label={t("Remove the label {title}", { title })}
            className="flex size-5 items-center justify-center rounded-full text-faint hover:bg-fill hover:text-ink pointer-coarse:size-8"
            onClick={() => void change([conversation.id], { removeLabelIds: [id] })}
          >
            <X className="size-3" aria-hidden />
          </button>
        </li>
      ))}
      <li className="first:-ms-2">
        <Button
          variant="ghost"
          size="sm"
          className="h-6 rounded-full"
          onClick={() => palette.open(["label"])}
        >
          <Plus aria-hidden />
          {t("Label")}
        </Button>
      </li>
    </ul>
  );
}
