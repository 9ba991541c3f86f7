"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Command } from "@/components/palette/command";

type PaletteState = {
  isOpen: boolean;
  isHelpOpen: boolean;
  /** Ids of the commands whose choices were entered. */
  path: string[];
  /** What each part of the page offers just now. */
  offers: Record<string, Command[]>;
};

function createPalette() {
  const store = createStore<PaletteState>(() => ({
    isOpen: false,
    isHelpOpen: false,
    path: [],
    offers: {},
  }));
  return {
    store,
    /** Shows all commands, or at once the choice behind a path of them. */
    open: (path: string[] = []) => store.setState({ isOpen: true, path }),
    close: () => store.setState({ isOpen: false }),
    showHelp: (isHelpOpen: boolean) => store.setState({ isHelpOpen }),
    offer: (name: string, commands: Command[]) =>
      store.setState(({ offers }) => ({ offers: { ...offers, [name]: commands } })),
  };
}

export type PaletteControl = ReturnType<typeof createPalette>;

const PaletteContext = createContext<PaletteControl | null>(null);

export function PaletteProvider({ children }: { children: ReactNode }) {
  const [palette] = useState(createPalette);
  return <PaletteContext value={palette}>{children}</PaletteContext>;
}

export function usePalette(): PaletteControl {
  const palette = useContext(PaletteContext);
  if (!palette) throw new Error("PaletteProvider is missing above this component.");
  return palette;
}

export function usePaletteState<T>(select: (state: PaletteState) => T): T {
  return useStore(usePalette().store, select);
}

/** Offers commands while the calling component is on the page. `commands` must be memoized. */
export function useCommands(name: string, commands: Command[]): void {
  const palette = usePalette();
  useEffect(() => {
    palette.offer(name, commands);
    return () => palette.offer(name, []);
  }, [palette, name, commands]);
}
