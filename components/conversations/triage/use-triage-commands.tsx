"use client";

import {
  CircleCheck,
  Clock,
  Flag,
  RotateCcw,
  Tag,
  UserRoundPlus,
  UsersRound,
  Zap,
} from "lucide-react";
import { useMemo, useState } from "react";
import { snoozeTimes } from "@/components/conversations/snooze-times";
import { statusNames } from "@/components/conversations/status-names";
import { LabelDot } from "@/components/conversations/triage/label-dots";
import { PriorityMark } from "@/components/conversations/triage/priority-mark";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { statusSaid } from "@/components/conversations/triage/status-said";
import { type Change, useChange } from "@/components/conversations/triage/use-change";
import { useTargets } from "@/components/conversations/triage/use-targets";
import { bulkTargets } from "@/components/desk/bulk/bulk-targets";
import { startBulk } from "@/components/desk/bulk/show-bulk";
import { chooseNone } from "@/components/desk/choosing/choose";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import type { Command } from "@/components/palette/command";
import { Avatar } from "@/components/ui/avatar";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import { conversationStatuses, priorities } from "@/lib/listing/list-names";
import type { Priority } from "@/lib/schemas/conversation";
import type { DirectoryView } from "@/lib/schemas/desk";
import type { BulkSteps } from "@/lib/schemas/triage/bulk";

type Context = {
  targets: KnownConversation[];
  directory: DirectoryView;
  userId: string;
  change: Change;
  pickTime: () => void;
  runMacro: (steps: BulkSteps) => void;
};

/** What can be done with the open conversation, or with all that are chosen. */
export function useTriageCommands() {
  const t = useWords();
  const desk = useDesk();
  const directory = useDeskState((state) => state.directory);
  const targets = useTargets();
  const change = useChange();
  const [isPickingTime, setPickingTime] = useState(false);
  const commands = useMemo((): Command[] => {
    if (targets.length === 0) return [];
    const pickTime = () => setPickingTime(true);
    const runMacro = (steps: BulkSteps) => {
      void startBulk(desk, { targets: bulkTargets(desk, idsOf(targets)), steps }, t);
      chooseNone(desk);
    };
    const context = { targets, directory, userId: desk.user.id, change, pickTime, runMacro };
    return [
      ...statusCommands(context, t),
      assignCommand(context, t),
      labelCommand(context, t),
      snoozeCommand(context, t),
      priorityCommand(context, t),
      teamCommand(context, t),
      macroCommand(context, t),
    ];
  }, [targets, directory, desk, change, t]);
  return { commands, isPickingTime, setPickingTime };
}

const idsOf = (targets: KnownConversation[]) => targets.map(({ id }) => id);

function statusCommands({ targets, change }: Context, t: Words): Command[] {
  return conversationStatuses
    .filter((status) => status !== "snoozed" && targets.some((target) => target.status !== status))
    .map((status) => ({
      id: `status-${status}`,
      title: { open: t("Open again"), pending: t("Mark as pending"), resolved: t("Resolve") }[
        status as "open" | "pending" | "resolved"
      ],
      section: t("Conversation"),
      keywords: t(statusNames[status]),
      ...(status === "resolved" && { shortcut: "e" }),
      icon: status === "resolved" ? <CircleCheck aria-hidden /> : <RotateCcw aria-hidden />,
      run: () => void change(idsOf(targets), { status }, t(statusSaid[status])),
    }));
}

function assignCommand({ targets, directory, userId, change }: Context, t: Words): Command {
  const all = (id: string | null) => targets.every(({ assignee }) => (assignee?.id ?? null) === id);
  const give = (assigneeId: string | null) => () => void change(idsOf(targets), { assigneeId });
  const mine = directory.members.filter(({ id }) => id === userId);
  const others = directory.members.filter(({ id }) => id !== userId);
  return {
    ...{ id: "assign", title: t("Assign"), section: t("Conversation"), shortcut: "a" },
    icon: <UserRoundPlus aria-hidden />,
    children: [
      ...[...mine, ...others].map(({ id, name, isOnline }) => ({
        id,
        title: id === userId ? t("{name} (me)", { name }) : name,
        section: t("Assign to"),
        ...(isOnline && { hint: t("online") }),
        icon: <Avatar name={name} size="sm" />,
        isChecked: all(id),
        run: give(id),
      })),
      {
        id: "nobody",
        title: t("Nobody"),
        section: t("Assign to"),
        isChecked: all(null),
        run: give(null),
      },
    ],
  };
}

function labelCommand({ targets, directory, change }: Context, t: Words): Command {
  const choose = (labelId: string, isOn: boolean) => () =>
    void change(idsOf(targets), isOn ? { removeLabelIds: [labelId] } : { addLabelIds: [labelId] });
  const labels = directory.labels.map(({ id, title, color, description }): Command => {
    const isOn = targets.every(({ labelIds }) => labelIds.includes(id));
    return {
      ...{ id, title, section: t("Labels"), hint: description, staysOpen: true, isChecked: isOn },
      icon: <LabelDot color={color} />,
      run: choose(id, isOn),
    };
  });
  const none = {
    id: "none",
    title: t("There are no labels yet: Settings, Labels"),
    section: t("Labels"),
  };
  return {
    ...{ id: "label", title: t("Label"), section: t("Conversation"), shortcut: "l" },
    icon: <Tag aria-hidden />,
    children: labels.length > 0 ? labels : [none],
  };
}

function snoozeCommand({ targets, change, pickTime }: Context, t: Words): Command {
  const times = snoozeTimes(Date.now(), t).map(({ label, until }) => ({
    id: label,
    title: label,
    section: t("Snooze"),
    icon: <Clock aria-hidden />,
    run: () => {
      const snoozedUntil = until?.toISOString() ?? null;
      void change(idsOf(targets), { status: "snoozed", snoozedUntil }, statusSaid.snoozed);
    },
  }));
  return {
    ...{ id: "snooze", title: t("Snooze"), section: t("Conversation"), shortcut: "s" },
    icon: <Clock aria-hidden />,
    children: [
      ...times,
      { id: "pick", title: t("Pick a time…"), section: t("Snooze"), run: pickTime },
    ],
  };
}

function priorityCommand({ targets, change }: Context, t: Words): Command {
  return {
    ...{ id: "priority", title: t("Priority"), section: t("Conversation"), shortcut: "p" },
    icon: <Flag aria-hidden />,
    children: priorities.toReversed().map((priority: Priority) => ({
      id: priority,
      title: t(priorityNames[priority]),
      section: t("Priority"),
      icon: <PriorityMark priority={priority} />,
      isChecked: targets.every((target) => target.priority === priority),
      run: () => void change(idsOf(targets), { priority }),
    })),
  };
}

function teamCommand({ targets, directory, change }: Context, t: Words): Command {
  const teams = [...directory.teams, { id: null, name: "No team", description: "" }];
  return {
    ...{ id: "team", title: t("Team"), section: t("Conversation"), shortcut: "t" },
    icon: <UsersRound aria-hidden />,
    children: teams.map(({ id, name, description }) => ({
      id: id ?? "none",
      title: name,
      section: t("Team"),
      hint: description,
      isChecked: targets.every(({ teamId }) => teamId === id),
      run: () => void change(idsOf(targets), { teamId: id }),
    })),
  };
}

function macroCommand({ directory, runMacro }: Context, t: Words): Command {
  const macros = directory.macros.map(({ id, name, description, steps }) => ({
    ...{ id, title: name, section: t("Macros"), hint: description },
    icon: <Zap aria-hidden />,
    run: () => runMacro(steps),
  }));
  const none = {
    id: "none",
    title: t("There are no macros yet: Settings, Macros"),
    section: t("Macros"),
  };
  return {
    ...{ id: "macro", title: t("Run a macro"), section: t("Conversation"), shortcut: "m" },
    icon: <Zap aria-hidden />,
    children: macros.length > 0 ? macros : [none],
  };
}
