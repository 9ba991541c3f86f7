"use client";

import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { type Command, followPath } from "@/components/palette/command";
import { PaletteOption } from "@/components/palette/palette-option";
import { usePalette, usePaletteState } from "@/components/palette/palette-provider";
import { useFound } from "@/components/palette/use-found";
import { runCommand } from "@/components/palette/use-keys";
import { useWords } from "@/components/words/words-provider";
import { fuzzyFind } from "@/lib/words/finding/fuzzy";

/** What is typed, and what fits it. Mount it anew for another choice. */
export function PaletteBox() {
  const t = useWords();
  const palette = usePalette();
  const path = usePaletteState((state) => state.path);
  const offers = usePaletteState((state) => state.offers);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { commands, parent } = useMemo(
    () => followPath(Object.values(offers).flat(), path),
    [offers, path],
  );
  const { commands: found, isSearching } = useFound(parent ? "" : query);
  const shown = useMemo(() => [...choose(commands, query), ...found], [commands, query, found]);
  const at = Math.min(active, shown.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    runCommand(palette, command, path);
    if (command.staysOpen) setQuery("");
  };
  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setActive((at + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(shown[at]);
    } else if (event.key === "Backspace" && query === "" && path.length > 0) {
      event.preventDefault();
      palette.open(path.slice(0, -1));
    }
  };
  return (
    <>
      <div className="flex items-center gap-2 border-b px-4">
        <Search className="size-4 shrink-0 text-faint" aria-hidden />
        {parent && (
          <span className="shrink-0 rounded-sm bg-fill px-1.5 py-0.5 text-xs text-soft">
            {parent.title}
          </span>
        )}
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here.
          autoFocus
          role="combobox"
          aria-label={parent ? parent.title : t("Find a command")}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={shown.length > 0 ? `${listId}-${at}` : undefined}
          value={query}
          placeholder={parent ? t("Choose") : t("Type a command, a name or a word")}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-12 min-w-0 flex-1 bg-transparent text-base placeholder:text-faint focus-visible:outline-none"
        />
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={t("Commands")}
        className="min-h-0 flex-1 overflow-y-auto p-1"
      >
        {shown.map((command, index) => (
          <PaletteOption
            key={command.id}
            id={`${listId}-${index}`}
            command={command}
            at={index}
            isActive={index === at}
            isFirstOfSection={command.section !== shown[index - 1]?.section}
            onPoint={() => setActive(index)}
            onRun={() => run(command)}
          />
        ))}
        {shown.length === 0 && (
          <p role="status" className="px-3 py-6 text-center text-sm text-soft">
            {isSearching ? t("Searching…") : t("Nothing fits “{query}”.", { query })}
          </p>
        )}
      </div>
    </>
  );
}

function choose(commands: Command[], query: string): Command[] {
  const visible = commands.filter((command) => !command.isHidden);
  if (query.trim() === "") return visible;
  return fuzzyFind(visible, query, ({ title, keywords }) => `${title} ${keywords ?? ""}`);
}
