import Link from "next/link";
import { Button } from "@/components/ui/button";
import { getWords } from "@/server/auth/words";

export default async function LinkNotFound() {
  const t = await getWords();
  return (
    <>
      <h1 className="text-lg font-semibold">{t("This link no longer works")}</h1>
      <p className="text-sm text-soft">{t("It has been used or is older than 15 minutes.")}</p>
      <Button asChild variant="primary" size="lg">
        <Link href="/link">{t("Ask for a new link")}</Link>
      </Button>
    </>
  );
}
