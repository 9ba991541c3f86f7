import { SearchScreen } from "@/components/search/search-screen";
import { titled } from "@/server/auth/words";
import { loadSearch } from "@/server/search/loaders";

export const generateMetadata = titled("Search");

type SearchPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SearchPage({ searchParams }: SearchPageProps) {
  return <SearchScreen {...(await loadSearch(await searchParams))} />;
}
