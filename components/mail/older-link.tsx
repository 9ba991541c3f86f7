import Link from "next/link";
import type { EmailTab } from "@/components/mail/email-tabs";
import { Button } from "@/components/ui/button";

type OlderLinkProps = { list: EmailTab; cursor: string | null; param?: "after" | "unsent" };

/** The way to the next page of a list, when there is one. */
export function OlderLink({ list, cursor, param = "after" }: OlderLinkProps) {
  if (!cursor) return null;
  const query = new URLSearchParams({ list, [param]: cursor });
  return (
    <Button asChild className="self-center">
      <Link href={`/app/settings/email?${query}`}>{list === "suppressed" ? "More" : "Older"}</Link>
    </Button>
  );
}
