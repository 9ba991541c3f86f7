"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createDesk, type Desk, type DeskState } from "@/components/desk/state/desk";
import { deskApi } from "@/components/desk/state/desk-api";
import { followEvents } from "@/components/desk/state/follow-events";
import type { KnownConversation } from "@/components/desk/state/list-state";
import type { Thread } from "@/components/desk/state/thread-state";
import { keepUnsent } from "@/components/desk/unsent/keep-unsent";
import { prefetchNeighbours } from "@/components/desk/walking/prefetch-neighbours";
import { useAgentSocket } from "@/components/realtime/live-provider";
import { useWords } from "@/components/words/words-provider";
import type { DeskView } from "@/lib/schemas/desk";

const DeskContext = createContext<Desk | null>(null);

/** The conversation screens' state: begins with what the server rendered, then follows the socket. */
export function DeskProvider({ initial, children }: { initial: DeskView; children: ReactNode }) {
  const t = useWords();
  const socket = useAgentSocket();
  const [desk] = useState(() => createDesk(initial, { socket, api: deskApi }));
  useEffect(() => followEvents(desk, t), [desk, t]);
  useEffect(() => keepUnsent(desk), [desk]);
  useEffect(() => prefetchNeighbours(desk), [desk]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("DeskProvider is missing above this component.");
  return desk;
}

export function useDeskState<T>(select: (state: DeskState) => T): T {
  return useStore(useDesk().store, select);
}

/** The conversation that is open, once it is loaded. */
export function useOpenConversation(): { conversation: KnownConversation; thread: Thread } | null {
  const id = useDeskState((state) => state.open?.id ?? null);
  const conversation = useDeskState((state) => (id ? state.conversations[id] : undefined));
  const thread = useDeskState((state) => (id ? state.threads[id] : undefined));
  return conversation && thread ? { conversation, thread } : null;
}
