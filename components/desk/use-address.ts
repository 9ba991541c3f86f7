"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo } from "react";
import { useDesk } from "@/components/desk/desk-provider";
import { showList } from "@/components/desk/state/load-list";
import { closeConversation, openConversation } from "@/components/desk/state/open-conversation";
import {
  addressPath,
  type DeskAddress,
  listQuery,
  readFilter,
  readLocation,
} from "@/lib/desk-address";

/** Where the conversation screens are. */
export function useAddress(): DeskAddress {
  const pathname = usePathname();
  const query = useSearchParams();
  return useMemo(() => readLocation(pathname, query), [pathname, query]);
}

/**
 * Goes to another place of the conversation screens without asking the server for a page: what is known is painted at
 * once, and the desk loads the rest. For event handlers.
 */
export function navigate(change: Partial<DeskAddress>, how: "push" | "replace" = "push"): void {
  const { pathname, search } = window.location;
  const address = readLocation(pathname, new URLSearchParams(search));
  const path = addressPath({ ...address, isPanelOpen: false, ...change });
  if (how === "push") window.history.pushState(null, "", path);
  else window.history.replaceState(null, "", path);
}

/** Opens a conversation: painted at once where it is known, the address following. */
export function useOpen(): (number: number) => void {
  const desk = useDesk();
  return useCallback(
    (number) => {
      void openConversation(desk, number);
      navigate({ number });
    },
    [desk],
  );
}

/** Makes the desk show what the address says, however it changed: a click, the back button, a link. */
export function useFollowAddress(): void {
  const desk = useDesk();
  const { number, filter } = useAddress();
  const query = listQuery(filter).toString();
  useEffect(() => {
    const { open } = desk.store.getState();
    if ((open?.number ?? null) === number) return;
    if (number === null) closeConversation(desk);
    else void openConversation(desk, number);
  }, [desk, number]);
  useEffect(() => {
    const wanted = readFilter(new URLSearchParams(query));
    const shown = desk.store.getState().list.filter;
    if (listQuery(shown).toString() !== query) void showList(desk, wanted);
  }, [desk, query]);
}
