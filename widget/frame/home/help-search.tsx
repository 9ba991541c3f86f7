import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";

type Found = { title: string; url: string; excerpt: string };
type Search = { query: string; items: Found[] | null; hasFailed: boolean };

const pauseMs = 250;
const leastLetters = 2;

/** Looks into the published articles while he types; they open beside the chat. */
export function HelpSearch(): JSX.Element {
  const { t, locale } = useWidget();
  const [query, setQuery] = useState("");
  const words = query.trim();
  const search = useSearch(words, locale);
  const isBusy = words.length >= leastLetters && search?.query !== words;
  return (
    <section class="recent">
      <div class="field">
        <label for="help">{t("helpSearch")}</label>
        <input
          id="help"
          type="search"
          dir="auto"
          autocomplete="off"
          maxLength={200}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      <div aria-live="polite" aria-busy={isBusy}>
        {search?.hasFailed && <p class="notice">{t("helpFailed")}</p>}
        {search?.items?.length === 0 && <p class="notice">{t("helpNone")}</p>}
        {search?.items && search.items.length > 0 && (
          <ul class="card list">
            {search.items.map(({ title, url, excerpt }) => (
              <li key={url}>
                <a class="list-row" href={url} target="_blank" rel="noopener">
                  <span class="list-text" dir="auto">
                    <strong>{title}</strong>
                    <span>{excerpt}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** What was found for the words that stood longest; null before there are enough. */
function useSearch(query: string, locale: string): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (query.length < leastLetters) {
      setSearch(null);
      return;
    }
    const cancel = new AbortController();
    const timer = setTimeout(async () => {
      const items = await ask(query, locale, cancel.signal);
      if (!cancel.signal.aborted) setSearch({ query, items, hasFailed: items === null });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
  }, [query, locale]);
  return search;
}

/** Null when it could not be asked. */
async function ask(q: string, locale: string, signal: AbortSignal): Promise<Found[] | null> {
  // The frame's own address names its inbox.
  const website_token = new URLSearchParams(window.location.search).get("website_token") ?? "";
  const query = new URLSearchParams({ website_token, q, locale });
  try {
    const response = await fetch(`/api/help/search?${query}`, { signal });
    if (!response.ok) return null;
    const { items } = (await response.json()) as { items: Found[] };
    return items;
  } catch {
    return null;
  }
}
