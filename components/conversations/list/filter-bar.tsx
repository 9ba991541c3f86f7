"use client";

import { X } from "lucide-react";
import { sayCondition } from "@/components/conversations/filter/fields";
import { type Facet, withFacet } from "@/components/conversations/list/use-list-commands";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { useAddress } from "@/components/desk/use-address";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import { readListFilter } from "@/lib/listing/read-list-filter";
import { countConditions, isGroup } from "@/lib/listing/read-where";
import type { DirectoryView } from "@/lib/schemas/desk";
import type { ListWhere } from "@/lib/schemas/triage/list-where";

const facets = ["label", "priority", "assignee", "team", "inbox"] as const satisfies Facet[];

/** What narrows the list just now; each can be taken away. */
export function FilterBar() {
  const t = useWords();
  const { filter } = useAddress();
  const directory = useDeskState((state) => state.directory);
  const chips = facets.flatMap((facet) =>
    filter[facet].map((value: string) => ({
      facet,
      value,
      name: nameOf(directory, facet, value, t),
    })),
  );
  if (chips.length === 0 && !filter.where) return null;
  const { status, assigned, sort } = filter;
  return (
    <ul aria-label={t("Filters")} className="flex shrink-0 flex-wrap gap-1 border-b px-3 py-2">
      {chips.map(({ facet, value, name }) => (
        <li
          key={`${facet}-${value}`}
          className="flex h-6 max-w-full items-center rounded-full bg-accent-soft ps-2 text-xs text-accent-ink"
        >
          <bdi className="truncate">{name}</bdi>
          <button
            type="button"
            aria-label={t("Remove the filter {name}", { name })}
            className="flex size-6 items-center justify-center rounded-full hover:text-ink pointer-coarse:size-9"
            onClick={() => navigate({ filter: withFacet(filter, facet, value) })}
          >
            <X className="size-3" aria-hidden />
          </button>
        </li>
      ))}
      {filter.where && <WhereChip where={filter.where} />}
      <li>
        <Button
          variant="ghost"
          size="sm"
          className="h-6"
          onClick={() => navigate({ filter: readListFilter({ status, assigned, sort }) })}
        >
          {t("Clear")}
        </Button>
      </li>
    </ul>
  );
}

/** What the builder demands; opens it again. */
function WhereChip({ where }: { where: ListWhere }) {
  const t = useWords();
  const { store } = useDesk();
  const directory = useDeskState((state) => state.directory);
  const [first] = where.items;
  const isOne = where.items.length === 1 && first && !isGroup(first);
  const words = isOne
    ? sayCondition(first, directory, t)
    : t("{countConditions} conditions", { countConditions: countConditions(where) });
  return (
    <li className="max-w-full">
      <button
        type="button"
        aria-label={t("Change the filter: {words}", { words })}
        className="h-6 max-w-full truncate rounded-full bg-accent-soft px-2 text-xs text-accent-ink hover:text-ink pointer-coarse:h-9"
        onClick={() => store.setState({ isBuildingFilter: true })}
      >
        {words}
      </button>
    </li>
  );
}

function nameOf(directory: DirectoryView, facet: Facet, value: string, t: Words): string {
  const gone = t("no longer there");
  const find = <Item extends { id: string }>(items: Item[]) => items.find(({ id }) => id === value);
  switch (facet) {
    case "label":
      return find(directory.labels)?.title ?? gone;
    case "priority":
      return t(priorityNames[value as keyof typeof priorityNames]);
    case "assignee":
      return find(directory.members)?.name ?? gone;
    case "team":
      return find(directory.teams)?.name ?? gone;
    case "inbox":
      return find(directory.inboxes)?.name ?? gone;
  }
}
