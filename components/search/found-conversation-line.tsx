import { MessagesSquare } from "lucide-react";
import { statusNames } from "@/components/conversations/status-names";
import { Marked } from "@/components/palette/marked";
import { FoundLine } from "@/components/search/found-line";
import { useWords } from "@/components/words/words-provider";
import type { FoundConversation } from "@/lib/schemas/contacts/search";

type FoundConversationLineProps = { found: FoundConversation; words: string };

/** A conversation, found by its number or by its subject. */
export function FoundConversationLine({ found, words }: FoundConversationLineProps) {
  const t = useWords();
  const { number, contactName, subject, status, lastActivityAt } = found;
  return (
    <FoundLine
      href={`/app/conversations/${number}`}
      icon={<MessagesSquare aria-hidden />}
      title={contactName}
      about={`#${number} · ${t(statusNames[status])}`}
      at={lastActivityAt}
    >
      {subject && <Marked text={subject} query={words} />}
    </FoundLine>
  );
}
