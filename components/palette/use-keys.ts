"use client";

import { useEffect } from "react";
import type { Command } from "@/components/palette/command";
import { type PaletteControl, usePalette } from "@/components/palette/palette-provider";

/** Runs commands by their keys: Ctrl or Cmd and K opens the palette everywhere, single keys not while somebody writes. */
export function useKeys(): void {
  const palette = usePalette();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { isOpen, offers } = palette.store.getState();
      if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey) {
        event.preventDefault();
        if (isOpen) palette.close();
        else palette.open();
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTaken(event.target)) return;
      const all = Object.values(offers).flat();
      const command = all.find(({ shortcut }) => shortcut === event.key);
      if (!command) return;
      event.preventDefault();
      runCommand(palette, command, []);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [palette]);
}

/** Opens the choice of a command, or runs it and puts the palette away. */
export function runCommand(palette: PaletteControl, command: Command, path: string[]): void {
  if (command.children) {
    palette.open([...path, command.id]);
    return;
  }
  if (!command.staysOpen) palette.close();
  command.run?.();
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu], [role=dialog]",
    ) !== null
  );
}
