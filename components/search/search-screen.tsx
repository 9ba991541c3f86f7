"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { FoundList } from "@/components/search/found-list";
import { FoundSkeleton } from "@/components/search/found-skeleton";
import { SearchBox } from "@/components/search/search-box";
import { SearchHelp } from "@/components/search/search-help";
import { searchPath } from "@/components/search/search-path";
import { useWords } from "@/components/words/words-provider";
import type { SearchPlace, SearchView } from "@/lib/schemas/contacts/search";

type SearchScreenProps = { place: SearchPlace; found: SearchView | null };

/** Everything that was said, and everybody who said it; the query is kept in the address. */
export function SearchScreen({ place, found }: SearchScreenProps) {
  const t = useWords();
  const router = useRouter();
  const [query, setQuery] = useState(place.q);
  const [isSearching, startTransition] = useTransition();
  const ask = (next: string) => startTransition(() => router.replace(searchPath(next.trim())));
  const write = (next: string) => {
    setQuery(next);
    ask(next);
  };
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 md:px-8 md:py-8">
        <h1 className="text-lg font-semibold">{t("Search")}</h1>
        <SearchBox
          query={query}
          asked={place.q}
          isSearching={isSearching}
          onType={setQuery}
          onAsk={ask}
        />
        <SearchHelp query={query} isOpen={found === null} onWrite={write} />
        {isSearching && place.q === "" ? (
          <FoundSkeleton />
        ) : (
          found && <FoundList place={place} found={found} />
        )}
      </div>
    </main>
  );
}
