"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo } from "react";
import { useDesk } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { showList } from "@/components/desk/state/load-list";
import { closeConversation, openConversation } from "@/components/desk/state/open-conversation";
import { type DeskAddress, listQuery, readFilter, readLocation } from "@/lib/desk-address";

/** Where the conversation screens are. */
export function useAddress(): DeskAddress {
  const pathname = usePathname();
  const query = useSearchParams();
  return useMemo(() => readLocation(pathname, query), [pathname, query]);
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
