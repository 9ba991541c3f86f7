import type { Metadata } from "next";
import { SearchScreen } from "@/components/search/search-screen";
import { loadSearch } from "@/server/search/loaders";

export const metadata: Metadata = { title: "Search" };

type SearchPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SearchPage({ searchParams }: SearchPageProps) {
  return <SearchScreen {...(await loadSearch(await searchParams))} />;
}
