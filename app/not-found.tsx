import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { getWords } from "@/server/auth/words";

export default async function NotFoundPage() {
  const t = await getWords();
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        drawing="search"
        title={t("There is nothing here.")}
        description={t("The address may be mistyped, or what it named was removed.")}
        action={
          <Button asChild>
            <Link href="/app">{t("Go to the conversations")}</Link>
          </Button>
        }
      />
    </main>
  );
}
