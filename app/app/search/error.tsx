"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type SearchErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function SearchError({ reset }: SearchErrorProps) {
  return (
    <main className="flex flex-1 items-center justify-center bg-page">
      <EmptyState
        drawing="broken"
        title="The search failed."
        description="Try again, or with other words."
        action={<Button onClick={reset}>Try again</Button>}
      />
    </main>
  );
}
