import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function NotFoundPage() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        drawing="search"
        title="There is nothing here."
        description="The address may be mistyped, or what it named was removed."
        action={
          <Button asChild>
            <Link href="/app">Go to the conversations</Link>
          </Button>
        }
      />
    </main>
  );
}
