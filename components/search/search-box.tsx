"use client";

import { Search } from "lucide-react";
import { type FormEvent, useEffect } from "react";
import { searchBoxId } from "@/components/search/search-path";
import { Input } from "@/components/ui/form/input";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";

type SearchBoxProps = {
  query: string;
  /** What the address asks for. */
  asked: string;
  isSearching: boolean;
  onType: (query: string) => void;
  onAsk: (query: string) => void;
};

const restMs = 250;

/** Searches when one stops typing, or at once by Enter. */
export function SearchBox({ query, asked, isSearching, onType, onAsk }: SearchBoxProps) {
  const t = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search.
  useEffect(() => {
    if (query.trim() === asked) return;
    const timer = setTimeout(() => onAsk(query), restMs);
    return () => clearTimeout(timer);
  }, [query]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(query);
  };
  return (
    <search>
      <form onSubmit={submit} className="relative">
        <Search
          className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-faint"
          aria-hidden
        />
        <Input
          id={searchBoxId}
          type="search"
          autoFocus
          dir="auto"
          aria-label={t("Search messages, contacts and conversations")}
          placeholder={t("Words, a name, an address or a number")}
          maxLength={200}
          className="h-10 ps-9 pe-9 pointer-coarse:h-11"
          value={query}
          onChange={(event) => onType(event.target.value)}
        />
        {isSearching && (
          <Spinner
            label={t("Searching")}
            className="absolute inset-y-0 end-3 my-auto size-4 text-soft"
          />
        )}
      </form>
    </search>
  );
}
