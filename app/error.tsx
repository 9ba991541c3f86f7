"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        drawing="broken"
        title="This page could not be shown."
        description={
          error.digest
            ? `It has been logged under ${error.digest}. Nothing you wrote is lost.`
            : "It has been logged. Nothing you wrote is lost."
        }
        action={<Button onClick={reset}>Try again</Button>}
      />
    </main>
  );
}
