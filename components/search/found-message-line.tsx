import { Mail, MessageSquareText, StickyNote } from "lucide-react";
import { Marked } from "@/components/palette/marked";
import { FoundLine } from "@/components/search/found-line";
import { useWords } from "@/components/words/words-provider";
import type { FoundMessage } from "@/lib/schemas/contacts/search";

type FoundMessageLineProps = { found: FoundMessage; words: string };

/** A message, leading to its place in the conversation. */
export function FoundMessageLine({ found, words }: FoundMessageLineProps) {
  const { number, seq, authorName, contactName, createdAt, snippet } = found;
  return (
    <FoundLine
      href={`/app/conversations/${number}?message=${seq}`}
      icon={<SurfaceIcon found={found} />}
      title={authorName ?? contactName}
      about={
        <>
          #{number} {authorName !== null && authorName !== contactName && <bdi>{contactName}</bdi>}
        </>
      }
      at={createdAt}
    >
      <Marked text={snippet} query={words} />
    </FoundLine>
  );
}

function SurfaceIcon({ found: { isNote, isByEmail } }: { found: FoundMessage }) {
  const t = useWords();
  if (isNote) return <StickyNote role="img" aria-label={t("Private note")} />;
  return isByEmail ? (
    <Mail role="img" aria-label={t("By email")} />
  ) : (
    <MessageSquareText role="img" aria-label={t("In chat")} />
  );
}
