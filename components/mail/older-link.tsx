"use client";

import Link from "next/link";
import type { EmailTab } from "@/components/mail/email-tab-names";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";

type OlderLinkProps = {
  list: EmailTab;
  cursor: string | null;
  param?: "after" | "unsent";
  /** What the list was searched for. */
  words: string | undefined;
};

/** The way to the next page of a list, when there is one. */
export function OlderLink({ list, cursor, param = "after", words }: OlderLinkProps) {
  const t = useWords();
  if (!cursor) return null;
  const query = new URLSearchParams({ list, [param]: cursor, ...(words && { q: words }) });
  return (
    <Button asChild className="self-center">
      <Link href={`/app/settings/email?${query}`}>
        {list === "suppressed" ? t("More") : t("Older")}
      </Link>
    </Button>
  );
}
