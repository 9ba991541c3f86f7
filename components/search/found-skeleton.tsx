"use client";

import { Skeleton } from "@/components/ui/skeleton";
import { useWords } from "@/components/words/words-provider";

/** Holds the place of what is being looked for. */
export function FoundSkeleton() {
  const t = useWords();
  return (
    <div role="status" aria-label={t("Searching")} className="flex flex-col gap-2">
      {["first", "second", "third", "fourth", "fifth"].map((key) => (
        <Skeleton key={key} className="h-16 w-full" />
      ))}
    </div>
  );
}
