import Link from "next/link";
import { MergeButton } from "@/components/contacts/merge/merge-button";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { useWords } from "@/components/words/words-provider";
import type { ContactPageView } from "@/lib/schemas/contacts/contact";

type DuplicatesProps = { contactId: string; duplicates: ContactPageView["duplicates"] };

/** Others who may be the same person; an agent decides. */
export function Duplicates({ contactId, duplicates }: DuplicatesProps) {
  const t = useWords();
  return (
    <Card>
      <CardHeader
        title={t("Possible duplicates")}
        description={t(
          "Others who gave the same address. They may be one person, or share a mailbox.",
        )}
      />
      <ul aria-label={t("Possible duplicates")} className="flex flex-col gap-2">
        {duplicates.map(({ id, name, isVerified }) => (
          <li key={id} className="flex items-center gap-2 text-sm">
            <Link
              href={`/app/contacts/${id}`}
              className="min-w-0 truncate underline underline-offset-2"
            >
              <bdi>{name ?? t("A contact without a name")}</bdi>
            </Link>
            {isVerified && <Badge tone="delivered">{t("Verified")}</Badge>}
            <span className="ms-auto">
              <MergeButton contactId={contactId} otherId={id} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
