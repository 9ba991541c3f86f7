"use client";

import { InboundRow } from "@/components/mail/inbound-row";
import { OlderLink } from "@/components/mail/older-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { InboundEmailView, InboundList } from "@/lib/schemas/mail/inbound-mail";

const empty: Record<InboundList, { title: PlainText; description: PlainText }> = {
  held: {
    title: "Nothing is held.",
    description:
      "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.",
  },
  unroutable: {
    title: "Every mail found its conversation.",
    description: "Mails to addresses that belong to no conversation and no inbox are kept here.",
  },
  failed: {
    title: "Every received mail could be read.",
    description: "Mails that are broken, or that the provider did not hand over, are kept here.",
  },
  blocked: {
    title: "Nobody who is blocked has written.",
    description: "Mails of blocked contacts are kept here and are in no conversation.",
  },
};

const nothingFound: (typeof empty)[InboundList] = {
  title: "Nothing fits these words.",
  description: "Senders, recipients, subjects and Message-IDs of this list are searched.",
};

type InboundMailsProps = {
  list: InboundList;
  mails: InboundEmailView[];
  nextCursor: string | null;
  inboxes: { id: string; name: string }[];
  /** What the list was searched for. */
  words: string | undefined;
};

/** Received mails that wait for a decision. */
export function InboundMails({ list, mails, nextCursor, inboxes, words }: InboundMailsProps) {
  const t = useWords();
  const none = words ? nothingFound : empty[list];
  return (
    <>
      <Card className="py-1 sm:py-2">
        {mails.length === 0 ? (
          <EmptyState drawing="letter" title={t(none.title)} description={t(none.description)} />
        ) : (
          <ul aria-label={t("Received mails")} className="divide-y">
            {mails.map((mail) => (
              <InboundRow key={mail.id} mail={mail} list={list} inboxes={inboxes} />
            ))}
          </ul>
        )}
      </Card>
      <OlderLink list={list} cursor={nextCursor} words={words} />
    </>
  );
}
