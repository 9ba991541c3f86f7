import "server-only";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import {
  acceptedLocale,
  type DashboardLocale,
  dashboardLocaleOf,
  localeCookie,
} from "@/lib/dashboard-words/dashboard-locale";
import { loadWords } from "@/lib/dashboard-words/load-words";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { Words } from "@/lib/dashboard-words/translate";
import { findActor } from "@/server/auth/session";

/** The language of this request: the member's choice, else what the browser kept, else what it asks for. */
export const findLocale = cache(async (): Promise<DashboardLocale> => {
  const actor = await findActor();
  const kept = (await cookies()).get(localeCookie)?.value;
  return (
    dashboardLocaleOf(actor?.locale) ??
    dashboardLocaleOf(actor ? null : kept) ??
    acceptedLocale((await headers()).get("accept-language"))
  );
});

/** The words of this request, for pages and actions. */
export async function getWords(): Promise<Words> {
  return loadWords(await findLocale());
}

/** `generateMetadata` of a page: its title in the language of the request. */
export const titled = (text: PlainText) => async (): Promise<Metadata> => ({
  title: (await getWords())(text),
});
