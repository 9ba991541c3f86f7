import { FoundSkeleton } from "@/components/search/found-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default function SearchLoading() {
  return (
    <main className="min-h-0 flex-1 bg-page" aria-busy="true">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 md:px-8 md:py-8">
        <Skeleton className="h-7 w-24" />
        <Skeleton className="h-10 w-full" />
        <FoundSkeleton />
      </div>
    </main>
  );
}
