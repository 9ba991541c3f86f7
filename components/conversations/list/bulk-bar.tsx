"use client";

import { CircleCheck, Clock, Flag, Tag, UserRoundPlus, UsersRound, X, Zap } from "lucide-react";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import { chooseAll, chooseMatching, chooseNone } from "@/components/desk/choosing/choose";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { usePalette } from "@/components/palette/palette-provider";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";

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
      <div role="toolbar" aria-label="Chosen conversations" className="flex items-center px-2 py-1">
        <p role="status" className="sr-only">
          {isWhole ? "All chosen" : `${selected.size} chosen`}
        </p>
        <Button
          variant="ghost"
          size="sm"
          className="me-auto text-accent-ink"
          data-tabular
          disabled={isAllLoaded}
          aria-label={`Choose all ${total}`}
          onClick={() => chooseAll(desk)}
        >
          {isWhole ? "All" : `${selected.size} of ${total}`}
        </Button>
        <Tooltip content="Resolve" shortcut="E">
          <Button
            variant="ghost"
            size="iconSm"
            aria-label="Resolve the chosen"
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
              aria-label={`${name}: the chosen`}
              onClick={() => palette.open([id])}
            >
              <Icon aria-hidden />
            </Button>
          </Tooltip>
        ))}
        <Tooltip content="Leave all chosen" shortcut="Esc">
          <Button
            variant="ghost"
            size="iconSm"
            aria-label="Leave all chosen"
            onClick={() => chooseNone(desk)}
          >
            <X aria-hidden />
          </Button>
        </Tooltip>
      </div>
      {isAllLoaded && hasMore && !isWhole && (
        <Button variant="link" size="sm" className="w-full" onClick={() => chooseMatching(desk)}>
          Choose all that the list would show
        </Button>
      )}
    </div>
  );
}
