import { z } from "zod";
import { conversationFilter } from "@/lib/schemas/conversation";
import type { ListFilter } from "@/lib/schemas/desk";

/** What the address of the conversation screens says. */
export type DeskAddress = {
  filter: ListFilter;
  /** The open conversation; null for the list alone. */
  number: number | null;
  /** Narrow screens: the contact panel covers the thread. */
  isPanelOpen: boolean;
};

const root = "/app/conversations";

const search = z.object({
  status: conversationFilter.shape.status.catch("open"),
  assigned: conversationFilter.shape.assigned.catch("all"),
  panel: z.string().optional().catch(undefined),
});

/** Reads the address; whatever is wrong in it counts as left out. */
export function readAddress(input: {
  number: string | undefined;
  search: Record<string, unknown>;
}): DeskAddress {
  const { status, assigned, panel } = search.parse(input.search);
  const number = Number(input.number);
  return {
    filter: { status, assigned },
    number: Number.isInteger(number) && number > 0 ? number : null,
    isPanelOpen: panel === "contact",
  };
}

/** The same from the browser's path and query. */
export function readLocation(pathname: string, query: URLSearchParams): DeskAddress {
  const number = pathname.slice(root.length + 1).split("/")[0];
  return readAddress({ number, search: Object.fromEntries(query) });
}

/** Path and query for an address; defaults are left out. */
export function addressPath({ filter, number, isPanelOpen }: DeskAddress): string {
  const query = new URLSearchParams({
    ...(filter.assigned !== "all" && { assigned: filter.assigned }),
    ...(filter.status !== "open" && { status: filter.status }),
    ...(isPanelOpen && { panel: "contact" }),
  });
  const path = number === null ? root : `${root}/${number}`;
  return query.size > 0 ? `${path}?${query}` : path;
}
