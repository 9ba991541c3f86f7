"use client";

import { CircleCheck, Clock, Flag, Tag, UserRoundPlus, UsersRound, X } from "lucide-react";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import { chooseAll, chooseNone } from "@/components/desk/choosing/choose";
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
];

/** What can be done with all chosen conversations; nothing while none is chosen. */
export function BulkBar() {
  const desk = useDesk();
  const palette = usePalette();
  const change = useChange();
  const selected = useDeskState((state) => state.selected);
  const total = useDeskState((state) => state.list.ids.length);
  if (selected.size === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label="Chosen conversations"
      className="flex shrink-0 animate-rise items-center border-b bg-accent-soft px-2 py-1"
    >
      <p role="status" className="sr-only">
        {selected.size} chosen
      </p>
      <Button
        variant="ghost"
        size="sm"
        className="me-auto text-accent-ink"
        data-tabular
        disabled={selected.size >= total}
        aria-label={`Choose all ${total}`}
        onClick={() => chooseAll(desk)}
      >
        {selected.size} of {total}
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
  );
}
