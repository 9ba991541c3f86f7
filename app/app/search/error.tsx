"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";

type SearchErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function SearchError({ reset }: SearchErrorProps) {
  const t = useWords();
  return (
    <main className="flex flex-1 items-center justify-center bg-page">
      <EmptyState
        drawing="broken"
        title={t("The search failed.")}
        description={t("Try again, or with other words.")}
        action={<Button onClick={reset}>{t("Try again")}</Button>}
      />
    </main>
  );
}
