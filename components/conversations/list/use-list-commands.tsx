"use client";

import {
  ArrowDownWideNarrow,
  Bookmark,
  ListFilter as FilterIcon,
  MessagesSquare,
} from "lucide-react";
import { useMemo } from "react";
import { listStatusNames, sortNames, tabNames } from "@/components/conversations/list/list-names";
import { LabelDot } from "@/components/conversations/triage/label-dots";
import { PriorityMark } from "@/components/conversations/triage/priority-mark";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { useAddress } from "@/components/desk/use-address";
import type { Command } from "@/components/palette/command";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import { listSorts, listStatuses, listTabs, priorities } from "@/lib/listing/list-names";
import { readListFilter } from "@/lib/listing/read-list-filter";
import type { ListFilter } from "@/lib/schemas/conversation";
import type { DirectoryView } from "@/lib/schemas/desk";

export type Facet = "assignee" | "team" | "inbox" | "label" | "priority";

/** Lists, filters, orders and saved views as commands. */
export function useListCommands(): Command[] {
  const t = useWords();
  const { filter } = useAddress();
  const { store } = useDesk();
  const directory = useDeskState((state) => state.directory);
  return useMemo(
    () => [
      filterCommand(filter, directory, () => store.setState({ isBuildingFilter: true }), t),
      sortCommand(filter, t),
      ...viewCommands(directory, t),
      ...listCommands(filter, t),
    ],
    [filter, directory, store, t],
  );
}

const show = (filter: ListFilter) => navigate({ filter });

function filterCommand(
  filter: ListFilter,
  directory: DirectoryView,
  build: () => void,
  t: Words,
): Command {
  const facet = (id: Facet, title: string, values: Omit<Command, "section">[]): Command => ({
    ...{ id, title, section: t("Filter by") },
    children: values.map((value) => ({
      ...value,
      section: title,
      staysOpen: true,
      isChecked: filter[id].some((one) => one === value.id),
      run: () => show(withFacet(filter, id, value.id)),
    })),
  });
  return {
    ...{ id: "filter", title: t("Filter the list"), section: t("List"), shortcut: "f" },
    icon: <FilterIcon aria-hidden />,
    children: [
      facet(
        "label",
        t("Label"),
        directory.labels.map(({ id, title, color }) => ({
          ...{ id, title, icon: <LabelDot color={color} /> },
        })),
      ),
      facet(
        "priority",
        t("Priority"),
        priorities.toReversed().map((id) => ({
          ...{ id, title: t(priorityNames[id]), icon: <PriorityMark priority={id} /> },
        })),
      ),
      facet("assignee", t("Assignee"), directory.members.map(named)),
      facet("team", t("Team"), directory.teams.map(named)),
      facet("inbox", t("Inbox"), directory.inboxes.map(named)),
      {
        ...{ id: "build", title: t("More conditions…"), section: t("Filter by") },
        keywords: t("attribute date language page mail mention builder advanced"),
        run: build,
      },
      {
        ...{ id: "clear", title: t("Clear all filters"), section: t("Filter by") },
        run: () => {
          const { status, assigned, sort } = filter;
          show(readListFilter({ status, assigned, sort }));
        },
      },
    ],
  };
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, title: name });

/** The filter with a value of a facet put in, or taken out again. */
export function withFacet(filter: ListFilter, facet: Facet, value: string): ListFilter {
  const values: string[] = filter[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return readListFilter({ ...filter, [facet]: next });
}

function sortCommand(filter: ListFilter, t: Words): Command {
  return {
    ...{ id: "sort", title: t("Order of the list"), section: t("List"), keywords: t("sort") },
    icon: <ArrowDownWideNarrow aria-hidden />,
    children: listSorts.map((sort) => ({
      ...{
        id: sort,
        title: t(sortNames[sort]),
        section: t("Order"),
        isChecked: filter.sort === sort,
      },
      run: () => show({ ...filter, sort }),
    })),
  };
}

function viewCommands({ views }: DirectoryView, t: Words): Command[] {
  return views.map(({ id, name, filter, isShared }) => ({
    ...{ id: `view-${id}`, title: name, section: t("Views"), hint: isShared ? t("shared") : "" },
    icon: <Bookmark aria-hidden />,
    run: () => show(filter),
  }));
}

function listCommands(filter: ListFilter, t: Words): Command[] {
  const icon = <MessagesSquare aria-hidden />;
  return [
    ...listTabs.map((assigned) => ({
      ...{
        id: `tab-${assigned}`,
        title: t("Conversations: {assigned}", { assigned: t(tabNames[assigned]) }),
        section: t("Lists"),
      },
      icon,
      run: () => show({ ...filter, assigned }),
    })),
    ...listStatuses.map((status) => ({
      ...{
        id: `list-${status}`,
        title: t("Conversations: {status}", { status: t(listStatusNames[status]) }),
      },
      section: t("Lists"),
      icon,
      run: () => show({ ...filter, status }),
    })),
  ];
}
