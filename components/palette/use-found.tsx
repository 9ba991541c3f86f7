"use client";

import { MessageSquareText, Search, StickyNote, UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { Command } from "@/components/palette/command";
import { searchPath } from "@/components/search/search-path";
import { useWords } from "@/components/words/words-provider";
import type { SearchView } from "@/lib/schemas/contacts/search";
import { readSearch } from "@/lib/words/finding/search-query";

const restMs = 150;
const nothing: SearchView = { conversations: [], contacts: [], messages: [], nextCursor: null };

/** Conversations, contacts and messages for what is typed, as commands that open them. */
export function useFound(query: string): { commands: Command[]; isSearching: boolean } {
  const t = useWords();
  const router = useRouter();
  const wanted = query.trim();
  const [answer, setAnswer] = useState<{ query: string; found: SearchView }>({
    query: "",
    found: nothing,
  });
  useEffect(() => {
    if (wanted.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void ask(wanted, stop.signal).then((found) => {
        if (!stop.signal.aborted) setAnswer({ query: wanted, found });
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);
  const commands = useMemo(() => {
    const open = (path: string) => () => router.push(path);
    // What an earlier word found must not be run by mistake; a longer one is found among it.
    const isCurrent = wanted.length >= 2 && wanted.startsWith(answer.query);
    const { conversations, contacts, messages } = isCurrent ? answer.found : nothing;
    return [
      ...conversations.map(({ number, contactName, subject }) => ({
        ...{
          id: `found-${number}`,
          title: `#${number} ${contactName}`,
          section: t("Conversations"),
        },
        ...(subject && { hint: subject }),
        icon: <MessageSquareText aria-hidden />,
        run: open(`/app/conversations/${number}`),
      })),
      ...contacts.map(({ id, name, email }) => ({
        ...{ id: `contact-${id}`, title: name ?? email ?? t("No name"), section: t("Contacts") },
        ...(name && email && { hint: email }),
        icon: <UserRound aria-hidden />,
        run: open(`/app/contacts/${id}`),
      })),
      ...messages.map(({ id, number, seq, snippet, isNote, contactName }) => ({
        ...{ id, title: snippet, section: t("Messages"), marked: readSearch(wanted).text },
        hint: `#${number} ${contactName}`,
        icon: isNote ? <StickyNote aria-hidden /> : <MessageSquareText aria-hidden />,
        run: open(`/app/conversations/${number}?message=${seq}`),
      })),
      ...(wanted.length >= 2
        ? [
            {
              ...{
                id: "search-all",
                title: t("Search for “{wanted}”", { wanted }),
                section: t("Search"),
              },
              icon: <Search aria-hidden />,
              run: open(searchPath(wanted)),
            },
          ]
        : []),
    ];
  }, [answer, wanted, router, t]);
  return { commands, isSearching: wanted.length >= 2 && answer.query !== wanted };
}

/** A search that fails finds nothing: the commands are still there. */
async function ask(query: string, signal: AbortSignal): Promise<SearchView> {
  try {
    const response = await fetch(`/api/agent/search?${new URLSearchParams({ q: query })}`, {
      signal,
    });
    // Our own route answers what its type says.
    return response.ok ? ((await response.json()) as SearchView) : nothing;
  } catch {
    return nothing;
  }
}
