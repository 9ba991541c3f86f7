"use client";

import { CircleCheck, Clock, Flag, Tag, UserRoundPlus, UsersRound, X, Zap } from "lucide-react";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import { chooseAll, chooseMatching, chooseNone } from "@/components/desk/choosing/choose";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { usePalette } from "@/components/palette/palette-provider";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";

const choices = [
  { id: "assign", name: "Assign", key: "A", Icon: UserRoundPlus },
  { id: "label", name: "Label", key: "L", Icon: Tag },
  { id: "snooze", name: "Snooze", key: "S", Icon: Clock },
  { id: "priority", name: "Priority", key: "P", Icon: Flag },
  { id: "team", name: "Team", key: "T", Icon: UsersRound },
  { id: "macro", name: "Run a macro", key: "M", Icon: Zap },
];

/** What can be done with all chosen conversations; nothing while none is chosen. */
export function BulkBar() {
  const t = useWords();
  const desk = useDesk();
  const palette = usePalette();
  const change = useChange();
  const selected = useDeskState((state) => state.selected);
  const total = useDeskState((state) => state.list.ids.length);
  const hasMore = useDeskState((state) => state.list.nextCursor !== null);
  const isWhole = useDeskState((state) => state.chosenFilter !== null);
  if (selected.size === 0) return null;
  const isAllLoaded = selected.size >= total;
  return (
    <div className="shrink-0 animate-rise border-b bg-accent-soft">
      <div
        role="toolbar"
        aria-label={t("Chosen conversations")}
        className="flex items-center px-2 py-1"
      >
        <p role="status" className="sr-only">
          {isWhole ? t("All chosen") : t("{size} chosen", { size: selected.size })}
        </p>
        <Button
          variant="ghost"
          size="sm"
          className="me-auto text-accent-ink"
          data-tabular
          disabled={isAllLoaded}
          aria-label={t("Choose all {total}", { total })}
          onClick={() => chooseAll(desk)}
        >
          {isWhole ? t("All") : t("{size} of {total}", { size: selected.size, total })}
        </Button>
        <Tooltip content={t("Resolve")} shortcut="E">
          <Button
            variant="ghost"
            size="iconSm"
            aria-label={t("Resolve the chosen")}
            onClick={() => {
              void change([...selected], { status: "resolved" }, statusSaid.resolved);
            }}
          >
            <CircleCheck aria-hidden />
          </Button>
        </Tooltip>
        {choices.map(({ id, name, key, Icon }) => (
          <Tooltip key={id} content={name} shortcut={key}>
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={t("{name}: the chosen", { name })}
              onClick={() => palette.open([id])}
            >
              <Icon aria-hidden />
            </Button>
          </Tooltip>
        ))}
        <Tooltip content={t("Leave all chosen")} shortcut={t("Esc")}>
          <Button
            variant="ghost"
            size="iconSm"
            aria-label={t("Leave all chosen")}
            onClick={() => chooseNone(desk)}
          >
            <X aria-hidden />
          </Button>
        </Tooltip>
      </div>
      {isAllLoaded && hasMore && !isWhole && (
        <Button variant="link" size="sm" className="w-full" onClick={() => chooseMatching(desk)}>
          {t("Choose all that the list would show")}
        </Button>
      )}
    </div>
  );
}
