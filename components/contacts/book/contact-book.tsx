"use client";

import { Download, FileUp } from "lucide-react";
import Link from "next/link";
import { ContactSearch } from "@/components/contacts/book/contact-search";
import { EditContactDialog } from "@/components/contacts/book/edit-contact-dialog";
import { SegmentBar } from "@/components/contacts/segments/segment-bar";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { DefinitionView } from "@/lib/schemas/attribute";
import type { ContactListView, ContactRowView } from "@/lib/schemas/contacts/contact";
import { type ContactFilter, contactsPath, type SegmentView } from "@/lib/schemas/contacts/filter";
import { contactName } from "@/lib/words/contact-name";

type ContactBookProps = {
  list: ContactListView;
  filter: ContactFilter;
  segments: SegmentView[];
  definitions: DefinitionView[];
  mayExport: boolean;
};

/** Everybody who has written, or was put in by hand. */
export function ContactBook(props: ContactBookProps) {
  const t = useWords();
  const { list, filter, segments, definitions, mayExport } = props;
  const { items, nextCursor } = list;
  const isNarrowed = contactsPath({ ...filter, after: undefined }) !== "/app/contacts";
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 md:px-8 md:py-8">
        <header className="flex items-center justify-between gap-4">
          <h1 className="text-lg font-semibold">{t("Contacts")}</h1>
          <div className="flex flex-wrap items-center gap-2">
            {mayExport && (
              <>
                <Button asChild>
                  <Link href="/app/contacts/import">
                    <FileUp aria-hidden /> {t("Import")}
                  </Link>
                </Button>
                <Button asChild>
                  <a href="/api/agent/contacts/export" download>
                    <Download aria-hidden /> {t("Export")}
                  </a>
                </Button>
              </>
            )}
            <EditContactDialog />
          </div>
        </header>
        <ContactSearch filter={filter} definitions={definitions} />
        <SegmentBar segments={segments} filter={filter} />
        {items.length === 0 ? (
          <Card>
            <EmptyState
              drawing={isNarrowed ? "search" : "people"}
              title={isNarrowed ? t("Nobody fits.") : t("No contacts yet.")}
              description={
                isNarrowed
                  ? t("Try fewer letters, or look among all.")
                  : t("Whoever writes, in the chat or by email, is listed here.")
              }
            />
          </Card>
        ) : (
          <Card className="p-0 sm:p-0">
            <ul aria-label={t("Contacts")} className="divide-y">
              {items.map((contact) => (
                <ContactLine key={contact.id} contact={contact} />
              ))}
            </ul>
          </Card>
        )}
        {nextCursor && (
          <Button asChild className="self-center">
            <Link href={contactsPath({ ...filter, after: nextCursor })}>{t("Older contacts")}</Link>
          </Button>
        )}
      </div>
    </main>
  );
}

function ContactLine({ contact }: { contact: ContactRowView }) {
  const t = useWords();
  const { id, name, email, phone, isVerified, isBlocked, conversationCount } = contact;
  const shownName = contactName(contact);
  return (
    <li>
      <Link
        href={`/app/contacts/${id}`}
        className="flex min-h-16 items-center gap-3 px-4 py-2 transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2"
      >
        <Avatar name={shownName} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-center gap-2">
            <bdi className="truncate text-sm font-medium">{shownName}</bdi>
            {isBlocked && <Badge tone="failed">{t("Blocked")}</Badge>}
          </span>
          <span className="flex min-w-0 items-center gap-2 text-xs text-soft">
            <span className="truncate">
              {name ? (email ?? phone ?? t("No address")) : (phone ?? "")}
            </span>
            {isVerified && (
              <Badge tone="delivered" className="shrink-0">
                {t("Verified")}
              </Badge>
            )}
          </span>
        </span>
        <span data-tabular className="text-xs whitespace-nowrap text-faint max-sm:hidden">
          {t.count(conversationCount, "{count} conversation", "{count} conversations")}
        </span>
        <Time
          iso={contact.lastSeenAt ?? contact.createdAt}
          style="short"
          className="w-16 text-end text-xs text-faint"
        />
      </Link>
    </li>
  );
}
