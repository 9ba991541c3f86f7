import { Skeleton } from "@/components/ui/skeleton";

/** Holds the place of what is being looked for. */
export function FoundSkeleton() {
  return (
    <div role="status" aria-label="Searching" className="flex flex-col gap-2">
      {["first", "second", "third", "fourth", "fifth"].map((key) => (
        <Skeleton key={key} className="h-16 w-full" />
      ))}
    </div>
  );
}
