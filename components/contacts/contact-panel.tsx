"use client";

import { ArrowLeft, BadgeCheck, Users } from "lucide-react";
import Link from "next/link";
import { AttributeFacts } from "@/components/attributes/attribute-facts";
import { EmailFact } from "@/components/contacts/email-fact";
import { Explained } from "@/components/contacts/explained";
import { LinkSessions } from "@/components/contacts/link-sessions";
import { MailStatus } from "@/components/contacts/mail-status";
import { MergeButton } from "@/components/contacts/merge/merge-button";
import { ContactNotes } from "@/components/contacts/notes/contact-notes";
import { OtherThreads } from "@/components/contacts/other-threads";
import { Fact, PanelSection } from "@/components/contacts/panel-section";
import { PresenceBadge } from "@/components/contacts/presence-badge";
import { SurveyFact } from "@/components/contacts/survey-fact";
import { VisitFacts } from "@/components/contacts/visit-facts";
import { TriageSection } from "@/components/conversations/triage/triage-section";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import type { KnownConversation } from "@/components/desk/state/list-state";
import type { Thread } from "@/components/desk/state/thread-state";
import { useOpen } from "@/components/desk/use-address";
import { TranscriptMenu } from "@/components/mail/transcript-menu";
import { AddParticipantForm } from "@/components/participants/add-participant-form";
import { useNow } from "@/components/time/clock-provider";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { VisitorPresence } from "@/lib/events";
import type { AttributeSubject } from "@/lib/schemas/attribute";
import type { ContactView } from "@/lib/schemas/conversation";
import type { DuplicateContactView } from "@/lib/schemas/desk";
import { contactName } from "@/lib/words/contact-name";
import { clockTime, readZone } from "@/lib/words/time-words";

type ContactPanelProps = { conversation: KnownConversation; thread: Thread };

/** Who the customer is, how that is known, and whether mail reaches him. */
export function ContactPanel({ conversation, thread }: ContactPanelProps) {
  const t = useWords();
  const { contact, recipients } = conversation;
  const { presence, others, duplicates, linkSessions, notes, visit } = thread.side;
  const { user } = useDesk();
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto bg-pane">
      <div className="flex h-14 shrink-0 items-center gap-2 border-b px-2 xl:hidden">
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("Back to the conversation")}
          onClick={() => navigate({ isPanelOpen: false }, "replace")}
        >
          <ArrowLeft className="rtl:-scale-x-100" aria-hidden />
        </Button>
        <p className="text-sm font-semibold">{t("Contact")}</p>
      </div>
      <div className="flex items-center gap-3 px-4 py-4">
        <Avatar name={contactName(contact)} imageUrl={contact.avatarUrl} size="lg" />
        <div className="flex min-w-0 flex-col gap-1">
          <h2 className="text-base font-semibold [overflow-wrap:anywhere]">
            <bdi>{contactName(contact)}</bdi>
          </h2>
          <PresenceBadge presence={presence} />
          {contact.isBlocked && <Badge tone="failed">{t("Blocked")}</Badge>}
          <Link
            href={`/app/contacts/${contact.id}`}
            className="text-xs text-accent-ink underline underline-offset-2"
          >
            {t("All about this contact")}
          </Link>
        </div>
      </div>
      <TriageSection conversation={conversation} />
      <PanelSection title={t("Email")}>
        <EmailFact contact={contact} />
        <Duplicates contactId={contact.id} duplicates={duplicates} />
      </PanelSection>
      <PanelSection title={t("About")}>
        <Facts contact={contact} presence={presence} />
      </PanelSection>
      {visit && (
        <PanelSection title={t("Last visit")}>
          <VisitFacts visit={visit} />
        </PanelSection>
      )}
      <PanelSection title={t("Notes")}>
        <ContactNotes
          // Another contact's note begins empty.
          key={contact.id}
          contactId={contact.id}
          notes={notes}
          ownUserId={user.id}
        />
      </PanelSection>
      <PanelSection title={t("Mail status")}>
        {recipients.length > 0 && (
          <MailStatus conversationId={conversation.id} recipients={recipients} />
        )}
        <AddParticipantForm conversationId={conversation.id} />
      </PanelSection>
      {linkSessions.length > 0 && (
        <PanelSection title={t("Chats opened from emails")}>
          <LinkSessions sessions={linkSessions} />
        </PanelSection>
      )}
      <SurveyFact messages={thread.messages} />
      <PanelSection title={t("Transcript")}>
        <TranscriptMenu conversationId={conversation.id} recipients={recipients} />
      </PanelSection>
      <Attributes
        title={t("About this conversation")}
        subject="conversation"
        subjectId={conversation.id}
        attributes={conversation.attributes}
      />
      <Attributes
        title={t("Attributes")}
        subject="contact"
        subjectId={contact.id}
        attributes={contact.attributes}
      />
      {others.length > 0 && (
        <PanelSection title={t("Other conversations")}>
          <OtherThreads others={others} />
        </PanelSection>
      )}
    </div>
  );
}

type FactsProps = { contact: ContactView; presence: VisitorPresence };

function Facts({ contact, presence }: FactsProps) {
  const t = useWords();
  const { identifier, claimedIdentifier, phone, timezone, lastSeenAt, createdAt } = contact;
  return (
    <dl className="flex flex-col gap-1.5">
      {identifier && (
        <Fact name={t("Identifier")}>
          {identifier}{" "}
          <Badge tone="delivered">
            <BadgeCheck aria-hidden /> {t("Signed")}
          </Badge>
        </Fact>
      )}
      {!identifier && claimedIdentifier && (
        <Fact name={t("Identifier")}>
          {claimedIdentifier}{" "}
          <Explained word={t("Not signed")}>
            {t(
              "The page told this without a signature, so it may be anybody. To prove it, sign the identifier on your server: Settings, Inboxes, Signed identity.",
            )}
          </Explained>
        </Fact>
      )}
      {phone && (
        <Fact name={t("Phone")}>
          <a href={`tel:${phone}`}>{phone}</a>
        </Fact>
      )}
      {timezone && (
        <Fact name={t("Local time")}>
          <LocalTime zone={timezone} />
        </Fact>
      )}
      {lastSeenAt && (
        <Fact name={t("Last seen")}>
          {presence === "away" ? <Time iso={lastSeenAt} style="short" /> : t("Here now")}
        </Fact>
      )}
      <Fact name={t("Known since")}>
        <Time iso={createdAt} style="short" />
      </Fact>
    </dl>
  );
}

function LocalTime({ zone }: { zone: string }) {
  const t = useWords();
  const nowMs = useNow();
  const known = readZone(zone);
  return (
    <>
      <time data-tabular>{clockTime(new Date(nowMs).toISOString(), known, intlTag(t.locale))}</time>{" "}
      <span className="text-faint">{known.replaceAll("_", " ")}</span>
    </>
  );
}

type DuplicatesProps = { contactId: string; duplicates: DuplicateContactView[] };

function Duplicates({ contactId, duplicates }: DuplicatesProps) {
  const t = useWords();
  const open = useOpen();
  if (duplicates.length === 0) return null;
  return (
    <div className="flex items-start gap-2 rounded-md bg-waiting-soft px-2 py-1.5 text-xs text-waiting">
      <Users className="mt-0.5 size-4 shrink-0" aria-hidden />
      <p>
        <Rich
          text={t.open("Possible duplicate: the same address is used by {people}.")}
          values={{
            people: duplicates.map(({ id, name, isVerified, conversationNumber }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                {conversationNumber === null ? (
                  <bdi>{name ?? t("a contact without a name")}</bdi>
                ) : (
                  <button
                    type="button"
                    className="underline underline-offset-2"
                    onClick={() => open(conversationNumber)}
                  >
                    <bdi>{name ?? t("a contact without a name")}</bdi> (#{conversationNumber})
                  </button>
                )}
                {isVerified && t(", verified")} <MergeButton contactId={contactId} otherId={id} />
              </span>
            )),
          }}
        />
      </p>
    </div>
  );
}

type AttributesProps = {
  title: string;
  subject: AttributeSubject;
  subjectId: string;
  attributes: Record<string, unknown>;
};

function Attributes({ title, ...facts }: AttributesProps) {
  const definitions = useDeskState((state) => state.directory.definitions);
  const isDefined = definitions.some(({ subject }) => subject === facts.subject);
  if (!isDefined && Object.keys(facts.attributes).length === 0) return null;
  return (
    <PanelSection title={title}>
      <AttributeFacts {...facts} definitions={definitions} />
    </PanelSection>
  );
}
