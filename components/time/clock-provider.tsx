"use client";

import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from "react";
import { clocks } from "@/components/time/clocks";
import { keepCookie } from "@/components/ui/keep-cookie";
import { zoneCookie } from "@/lib/words/time-words";

type Rendered = { zone: string; at: number };

const RenderedContext = createContext<Rendered>({ zone: "UTC", at: 0 });

type ClockProviderProps = {
  /** The agent's time zone as his browser told it last, else UTC. */
  zone: string;
  /** When the server rendered, epoch milliseconds. */
  renderedAtMs: number;
  children: ReactNode;
};

/** Gives first paint and hydration the same moment and zone; afterwards the browser's own count. */
export function ClockProvider({ zone, renderedAtMs, children }: ClockProviderProps) {
  useEffect(() => {
    const own = browserZone();
    if (own !== zone) keepCookie({ name: zoneCookie, value: own });
  }, [zone]);
  return <RenderedContext value={{ zone, at: renderedAtMs }}>{children}</RenderedContext>;
}

function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const noChange = () => () => {};

/** The zone times are shown in. */
export function useZone(): string {
  const rendered = useContext(RenderedContext);
  return useSyncExternalStore(noChange, browserZone, () => rendered.zone);
}

/** The present moment in epoch milliseconds, renewed at each tick of the clock. */
export function useNow(clock: keyof typeof clocks = "halfMinute"): number {
  const rendered = useContext(RenderedContext);
  return useSyncExternalStore(clocks[clock].subscribe, clocks[clock].read, () => rendered.at);
}
