"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { AttributeFacts } from "@/components/attributes/attribute-facts";
import { BlockButton } from "@/components/contacts/book/block-button";
import { EditContactDialog } from "@/components/contacts/book/edit-contact-dialog";
import { EraseButton } from "@/components/contacts/book/erase-button";
import { Duplicates } from "@/components/contacts/merge/duplicates";
import { Merges } from "@/components/contacts/merge/merges";
import { ContactNotes } from "@/components/contacts/notes/contact-notes";
import { Fact } from "@/components/contacts/panel-section";
import { statusNames } from "@/components/conversations/status-names";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { useWords } from "@/components/words/words-provider";
import type { ContactPageView } from "@/lib/schemas/contacts/contact";
import type { OtherConversationView } from "@/lib/schemas/desk";
import { contactName } from "@/lib/words/contact-name";

/** One person: what is known, how, and everything he wrote. */
export function ContactCard({ page }: { page: ContactPageView }) {
  const t = useWords();
  const { contact, conversations, duplicates, merges, mayErase } = page;
  const { id, name, email, phone, avatarUrl, isBlocked } = contact;
  const shownName = contactName(contact);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 md:px-8 md:py-8">
        <Button asChild variant="ghost" size="sm" className="-ms-2 self-start">
          <Link href="/app/contacts">
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden /> {t("Contacts")}
          </Link>
        </Button>
        <header className="flex flex-wrap items-center gap-4">
          <Avatar name={shownName} imageUrl={avatarUrl} size="lg" />
          <div className="flex min-w-0 flex-[1_1_12rem] flex-col gap-1">
            <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
              <bdi>{shownName}</bdi>
            </h1>
            {isBlocked && (
              <Badge tone="failed" className="self-start">
                {t("Blocked")}
              </Badge>
            )}
          </div>
          <EditContactDialog contact={{ id, name, email, phone }} />
          {mayErase && <EraseButton contactId={id} name={shownName} />}
          <BlockButton contactId={id} name={shownName} isBlocked={isBlocked} />
        </header>
        <ContactFacts contact={contact} definitions={page.definitions} />
        {duplicates.length > 0 && <Duplicates contactId={id} duplicates={duplicates} />}
        {merges.length > 0 && <Merges merges={merges} />}
        <Card>
          <CardHeader
            title={t("Notes")}
            description={t("For colleagues; customers never see them.")}
          />
          <ContactNotes contactId={id} notes={page.notes} ownUserId={page.ownUserId} />
        </Card>
        <Conversations conversations={conversations} />
      </div>
    </main>
  );
}

function ContactFacts({ contact, definitions }: Pick<ContactPageView, "contact" | "definitions">) {
  const t = useWords();
  const { email, emailVerifiedAt, phone, identifier, claimedIdentifier } = contact;
  return (
    <Card>
      <CardHeader title={t("About")} />
      <dl className="flex flex-col gap-2">
        <Fact name={t("Email")}>
          {email ?? t("Not known")}{" "}
          {email && (
            <Badge tone={emailVerifiedAt ? "delivered" : "waiting"}>
              {emailVerifiedAt ? t("Verified") : t("Not verified")}
            </Badge>
          )}
        </Fact>
        <Fact name={t("Phone")}>{phone ?? t("Not known")}</Fact>
        {(identifier ?? claimedIdentifier) && (
          <Fact name={t("Identifier")}>
            {identifier ?? claimedIdentifier}{" "}
            <Badge tone={identifier ? "delivered" : "waiting"}>
              {identifier ? t("Signed") : t("Not signed")}
            </Badge>
          </Fact>
        )}
        {contact.lastSeenAt && (
          <Fact name={t("Last seen")}>
            <Time iso={contact.lastSeenAt} style="full" />
          </Fact>
        )}
        <Fact name={t("Known since")}>
          <Time iso={contact.createdAt} style="full" />
        </Fact>
      </dl>
      <AttributeFacts
        subject="contact"
        subjectId={contact.id}
        attributes={contact.attributes}
        definitions={definitions}
      />
    </Card>
  );
}

function Conversations({ conversations }: { conversations: OtherConversationView[] }) {
  const t = useWords();
  return (
    <Card>
      <CardHeader title={t("Conversations")} />
      {conversations.length === 0 && <p className="text-sm text-soft">{t("None so far.")}</p>}
      <ul aria-label={t("Conversations of this contact")} className="-mx-2 flex flex-col">
        {conversations.map(({ id, number, status, preview, lastActivityAt }) => (
          <li key={id}>
            <Link
              href={`/app/conversations/${number}`}
              className="flex flex-col rounded-md px-2 py-2 transition-colors duration-150 hover:bg-fill"
            >
              <span dir="auto" className="truncate text-start text-sm">
                {preview || t("No messages")}
              </span>
              <span className="flex gap-1 text-xs text-faint">
                #{number} · {t(statusNames[status])} · <Time iso={lastActivityAt} style="short" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
