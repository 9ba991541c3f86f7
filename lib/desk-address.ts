import { readListFilter } from "@/lib/listing/read-list-filter";
import type { ListFilter } from "@/lib/schemas/conversation";

/** What the address of the conversation screens says. */
export type DeskAddress = {
  filter: ListFilter;
  /** The open conversation; null for the list alone. */
  number: number | null;
  /** Narrow screens: the contact panel covers the thread. */
  isPanelOpen: boolean;
};

const root = "/app/conversations";

/** The filter of a query; a facet that makes no sense counts as left out. */
export const readFilter = (query: URLSearchParams): ListFilter =>
  readListFilter(Object.fromEntries(query));

/** The query of a filter; defaults are left out. */
export function listQuery(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.assigned !== "all") query.set("assigned", filter.assigned);
  if (filter.status !== "open") query.set("status", filter.status);
  if (filter.sort !== "activity") query.set("sort", filter.sort);
  for (const facet of ["assignee", "team", "inbox", "label", "priority"] as const) {
    if (filter[facet].length > 0) query.set(facet, filter[facet].join(","));
  }
  if (filter.where) query.set("where", JSON.stringify(filter.where));
  return query;
}

/** Reads the address; whatever is wrong in it counts as left out. */
export function readAddress(input: {
  number: string | undefined;
  search: Record<string, unknown>;
}): DeskAddress {
  const number = Number(input.number);
  return {
    filter: readListFilter(input.search),
    number: Number.isInteger(number) && number > 0 ? number : null,
    isPanelOpen: input.search.panel === "contact",
  };
}

/** The same from the browser's path and query. */
export function readLocation(pathname: string, query: URLSearchParams): DeskAddress {
  const number = pathname.slice(root.length + 1).split("/")[0];
  return readAddress({ number, search: Object.fromEntries(query) });
}

/** Path and query for an address; defaults are left out. */
export function addressPath({ filter, number, isPanelOpen }: DeskAddress): string {
  const query = listQuery(filter);
  if (isPanelOpen) query.set("panel", "contact");
  const path = number === null ? root : `${root}/${number}`;
  return query.size > 0 ? `${path}?${query}` : path;
}
