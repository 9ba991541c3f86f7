import Link from "next/link";
import type { ReactNode } from "react";
import { FoundContactLine } from "@/components/search/found-contact-line";
import { FoundConversationLine } from "@/components/search/found-conversation-line";
import { FoundMessageLine } from "@/components/search/found-message-line";
import { searchPath } from "@/components/search/search-path";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { SearchPlace, SearchView } from "@/lib/schemas/contacts/search";
import { readSearch } from "@/lib/words/finding/search-query";

type FoundListProps = { place: SearchPlace; found: SearchView };

/** What was found, by kind; what is written like the query is set off. */
export function FoundList({ place, found }: FoundListProps) {
  const t = useWords();
  const { conversations, contacts, messages, nextCursor } = found;
  const { q, after } = place;
  const { text } = readSearch(q);
  const isEmpty = conversations.length + contacts.length + messages.length === 0;
  if (isEmpty && after === null) {
    return (
      <EmptyState
        drawing="search"
        title={t("Nothing fits “{q}”.", { q })}
        description={t("Try fewer letters or words, or leave a condition out.")}
      />
    );
  }
  return (
    <>
      <Group name="Conversations">
        {conversations.map((one) => (
          <FoundConversationLine key={one.number} found={one} words={text} />
        ))}
      </Group>
      <Group name="Contacts">
        {contacts.map((one) => (
          <FoundContactLine key={one.id} found={one} words={text} />
        ))}
      </Group>
      <Group name="Messages">
        {messages.map((one) => (
          <FoundMessageLine key={one.id} found={one} words={text} />
        ))}
      </Group>
      <div className="flex justify-center gap-2">
        {after !== null && (
          <Button asChild>
            <Link href={searchPath(q)}>{t("Newest messages")}</Link>
          </Button>
        )}
        {nextCursor && (
          <Button asChild>
            <Link href={searchPath(q, nextCursor)}>{t("Older messages")}</Link>
          </Button>
        )}
      </div>
    </>
  );
}

function Group({ name, children }: { name: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-sm font-medium text-soft">{name}</h2>
      <Card className="p-0 sm:p-0">
        <ul aria-label={name} className="divide-y">
          {children}
        </ul>
      </Card>
    </section>
  );
}
