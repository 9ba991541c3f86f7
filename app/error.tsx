"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useWords();
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        drawing="broken"
        title={t("This page could not be shown.")}
        description={
          error.digest
            ? t("It has been logged under {digest}. Nothing you wrote is lost.", {
                digest: error.digest,
              })
            : t("It has been logged. Nothing you wrote is lost.")
        }
        action={<Button onClick={reset}>{t("Try again")}</Button>}
      />
    </main>
  );
}
