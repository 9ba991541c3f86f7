"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { type AgentSocket, openAgentSocket } from "@/components/realtime/agent-socket";
import {
  type ConnectionStatus,
  type ConnectionStore,
  createConnectionStore,
  followConnection,
} from "@/components/realtime/connection-store";
import { followActivity } from "@/components/realtime/follow-activity";

type Live = { socket: AgentSocket; connection: ConnectionStore };

const LiveContext = createContext<Live | null>(null);

/** One socket for the whole dashboard, connected while it is shown. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [live] = useState<Live>(() => ({
    socket: openAgentSocket(),
    connection: createConnectionStore(),
  }));
  useEffect(() => {
    const unfollow = followConnection(live.socket, live.connection);
    const unfelt = followActivity(live.socket);
    live.socket.connect();
    return () => {
      unfollow();
      unfelt();
      live.socket.disconnect();
    };
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error("LiveProvider is missing above this component.");
  return live;
}

export function useAgentSocket(): AgentSocket {
  return useLive().socket;
}

export function useConnectionStatus(): ConnectionStatus {
  return useStore(useLive().connection, (state) => state.status);
}
