import { Skeleton } from "@/components/ui/skeleton";

export default function ArticlesLoading() {
  return (
    <main className="min-h-0 flex-1 bg-page" aria-busy="true">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 md:px-8 md:py-8">
        <Skeleton className="h-9 w-48" />
        <Skeleton className="h-8 w-full" />
        {["first", "second", "third", "fourth"].map((key) => (
          <Skeleton key={key} className="h-14 w-full" />
        ))}
      </div>
    </main>
  );
}
