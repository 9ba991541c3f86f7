"use client";

import { useMemo } from "react";
import { FilterDialog } from "@/components/conversations/filter/filter-dialog";
import { useListCommands } from "@/components/conversations/list/use-list-commands";
import { SnoozeDialog } from "@/components/conversations/snooze-dialog";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { useChange } from "@/components/conversations/triage/use-change";
import { useTargets } from "@/components/conversations/triage/use-targets";
import { useTriageCommands } from "@/components/conversations/triage/use-triage-commands";
import { chooseNone, toggleChosen } from "@/components/desk/choosing/choose";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { toggleDensity, togglePanel } from "@/components/desk/layout";
import { focusComposer } from "@/components/desk/state/desk";
import { useOpen } from "@/components/desk/use-address";
import { neighbour } from "@/components/desk/walking/neighbour";
import type { Command } from "@/components/palette/command";
import { useCommands } from "@/components/palette/palette-provider";
import { useWords } from "@/components/words/words-provider";

/** Offers what the conversation screens can do to the palette and the keyboard. */
export function DeskCommands() {
  const triage = useTriageCommands();
  const change = useChange();
  const targets = useTargets();
  useCommands("conversation", triage.commands);
  useCommands("writing", useWritingCommands());
  useCommands("list", useListCommands());
  useCommands("walking", useWalkingCommands());
  return (
    <>
      <FilterDialog />
      <SnoozeDialog
        isOpen={triage.isPickingTime}
        onClose={() => triage.setPickingTime(false)}
        onPick={(until) =>
          void change(
            targets.map(({ id }) => id),
            { status: "snoozed", snoozedUntil: until.toISOString() },
            statusSaid.snoozed,
          )
        }
      />
    </>
  );
}

function useWritingCommands(): Command[] {
  const t = useWords();
  const desk = useDesk();
  const isOpen = useDeskState((state) => state.open?.state === "ready");
  return useMemo(
    () =>
      isOpen
        ? [
            {
              ...{ id: "reply", title: t("Reply"), section: t("Conversation"), shortcut: "r" },
              run: () => focusComposer(desk, "chat"),
            },
            {
              ...{
                id: "note",
                title: t("Private note"),
                section: t("Conversation"),
                shortcut: "n",
              },
              run: () => focusComposer(desk, "note"),
            },
            {
              ...{
                id: "panel",
                title: t("Contact details"),
                section: t("Conversation"),
                shortcut: "i",
              },
              run: () => togglePanel(desk),
            },
          ]
        : [],
    [desk, isOpen, t],
  );
}

/** j and k walk through the list; the brackets, too, for those who have them from elsewhere. */
function useWalkingCommands(): Command[] {
  const t = useWords();
  const desk = useDesk();
  const open = useOpen();
  return useMemo(() => {
    const walk = (step: 1 | -1) => () => {
      const next = neighbour(desk.store.getState(), step);
      if (next !== null) open(next);
    };
    const section = t("List");
    return [
      { id: "next", title: t("Next conversation"), section, shortcut: "j", run: walk(1) },
      { id: "previous", title: t("Previous conversation"), section, shortcut: "k", run: walk(-1) },
      {
        ...{
          id: "next-too",
          title: t("Next conversation"),
          section,
          shortcut: "]",
          isHidden: true,
        },
        run: walk(1),
      },
      {
        ...{ id: "previous-too", title: t("Previous conversation"), section, shortcut: "[" },
        ...{ isHidden: true, run: walk(-1) },
      },
      {
        ...{ id: "density", title: t("Compact or comfortable rows"), section },
        keywords: t("density height"),
        run: () => toggleDensity(desk),
      },
      {
        ...{ id: "choose", title: t("Choose or leave the open one"), section, shortcut: "x" },
        run: () => {
          const id = desk.store.getState().open?.id;
          if (id) toggleChosen(desk, id);
        },
      },
      {
        ...{
          id: "none",
          title: t("Leave all chosen"),
          section,
          shortcut: "Escape",
          isHidden: true,
        },
        run: () => chooseNone(desk),
      },
    ];
  }, [desk, open, t]);
}
