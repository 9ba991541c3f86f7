"use client";

import { Direction } from "radix-ui";
import { createContext, type ReactNode, use, useContext } from "react";
import type { DashboardLocale } from "@/lib/dashboard-words/dashboard-locale";
import { loadWords } from "@/lib/dashboard-words/load-words";
import { englishWords, type Words } from "@/lib/dashboard-words/translate";
import { directionOf } from "@/lib/words/mail-locales";

const LocaleContext = createContext<DashboardLocale>("en");

/** Tells the language; its words are fetched by the first component that says something. */
export function WordsProvider({
  locale,
  children,
}: {
  locale: DashboardLocale;
  children: ReactNode;
}) {
  return (
    <LocaleContext value={locale}>
      <Direction.Provider dir={directionOf(locale)}>{children}</Direction.Provider>
    </LocaleContext>
  );
}

/** The words of the member's language. Until they are there, what the server rendered stays. */
export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return locale === "en" ? englishWords : use(loadWords(locale));
}
