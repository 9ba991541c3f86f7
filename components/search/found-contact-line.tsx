import { UserRound } from "lucide-react";
import { Marked } from "@/components/palette/marked";
import { FoundLine } from "@/components/search/found-line";
import { useWords } from "@/components/words/words-provider";
import type { FoundContact } from "@/lib/schemas/contacts/search";

type FoundContactLineProps = { found: FoundContact; words: string };

/** A person, leading to what is known of him. */
export function FoundContactLine({ found, words }: FoundContactLineProps) {
  const t = useWords();
  const { id, name, email, number } = found;
  return (
    <FoundLine
      href={`/app/contacts/${id}`}
      icon={<UserRound aria-hidden />}
      title={<Marked text={name ?? email ?? t("No name")} query={words} />}
      about={number === null ? "" : t("wrote last in #{number}", { number })}
      at={null}
    >
      {name === null || email === null ? "" : <Marked text={email} query={words} />}
    </FoundLine>
  );
}
