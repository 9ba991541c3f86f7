import { v7 as makeId } from "uuid";
import type { ConversationDraft, LineDraft, PersonDraft } from "@/prisma/seed/conversation-draft";
import type { Prisma } from "@/server/db/client";
import { isPublicKind } from "@/server/messages/policy";
import { makeAddressToken } from "@/server/secrets/base32";
import { hashToken, makeToken } from "@/server/secrets/secrets";

/** Rows by table, in the order in which they can be inserted. */
export type SeedRows = {
  contact: Prisma.ContactCreateManyInput[];
  contactSession: Prisma.ContactSessionCreateManyInput[];
  conversation: Prisma.ConversationCreateManyInput[];
  message: Prisma.MessageCreateManyInput[];
  recipient: Prisma.RecipientCreateManyInput[];
  outboundEmail: Prisma.OutboundEmailCreateManyInput[];
  outboundEmailMessage: Prisma.OutboundEmailMessageCreateManyInput[];
  inboundEmail: Prisma.InboundEmailCreateManyInput[];
  suppression: Prisma.SuppressionCreateManyInput[];
};

/** Where the seeded conversations go, and who answers in them. */
export type SeedPlace = {
  accountId: string;
  inboxId: string;
  agent: { id: string; name: string };
  /** The moment the drafts count back from. */
  present: Date;
};

export const noRows = (): SeedRows => ({
  ...{ contact: [], contactSession: [], conversation: [], message: [] },
  ...{ recipient: [], outboundEmail: [], outboundEmailMessage: [], inboundEmail: [] },
  suppression: [],
});

const hourMs = 3_600_000;
const minuteMs = 60_000;
const sessionMs = 180 * 24 * hourMs;

/** When a drafted conversation begins. */
export const startOf = ({ present }: SeedPlace, draft: ConversationDraft): Date =>
  new Date(present.getTime() - draft.startedHoursAgo * hourMs);

/** The row of a contact, who was here first and last at `seenAt`. */
export function contactRow(
  place: SeedPlace,
  person: PersonDraft,
  seenAt: Date,
): Prisma.ContactCreateManyInput {
  const { pageUrl: _, isVerified, attributes, ...columns } = person;
  return {
    id: makeId(),
    accountId: place.accountId,
    ...columns,
    attributes: attributes ?? {},
    emailVerifiedAt: isVerified ? seenAt : null,
    lastSeenAt: seenAt,
    createdAt: seenAt,
  };
}

type Written = LineDraft & { id: string; seq: number; at: Date; isPublic: boolean };

/** Sequence numbers, times and ids of the lines. */
function number(draft: ConversationDraft, startedAt: Date): Written[] {
  let at = startedAt.getTime();
  return draft.lines.map((line, index) => {
    at += line.after * minuteMs;
    const isPublic = isPublicKind(line.kind ?? "chat");
    return { ...line, id: makeId(), seq: index + 1, at: new Date(at), isPublic };
  });
}

const isSpeech = ({ kind }: LineDraft) => (kind ?? "chat") === "chat";
const lastSeq = (lines: Written[]) => lines.at(-1)?.seq ?? 0;

/** Appends the rows of one conversation with number `number` to `rows`. The contact's row must be there already. */
export function addConversation(
  rows: SeedRows,
  place: SeedPlace,
  input: { draft: ConversationDraft; contactId: string; number: number },
): void {
  const { draft, contactId } = input;
  const { accountId, inboxId } = place;
  const startedAt = startOf(place, draft);
  const lines = number(draft, startedAt);
  const conversationId = makeId();
  const isByMail = draft.lines[0]?.byMail !== undefined;
  const session = isByMail ? null : sessionRow(place, { draft, contactId, startedAt });
  if (session) rows.contactSession.push(session);
  const speech = lines.filter(isSpeech);
  const byCustomer = speech.filter(({ by }) => by === "customer");
  const firstAnswer = speech.find(({ by }) => by === "agent");
  const waits = speech.at(-1)?.by === "customer" && draft.status !== "resolved";
  const lastPublicSeq = lastSeq(lines.filter(({ isPublic }) => isPublic));
  rows.conversation.push({
    ...{ id: conversationId, accountId, inboxId, contactId, number: input.number },
    startedBySessionId: session?.id ?? null,
    status: draft.status,
    assigneeId: draft.isAssigned ? place.agent.id : null,
    snoozedUntil:
      draft.status === "snoozed" ? new Date(place.present.getTime() + 60 * hourMs) : null,
    lastSeq: lastSeq(lines),
    lastPublicSeq,
    rev: lines.length + 1,
    contactSeenSeq: draft.isSeen ? lastPublicSeq : lastSeq(byCustomer),
    isByEmail: byCustomer.at(-1)?.byMail !== undefined,
    isUnattended: draft.isUnattended ?? false,
    waitingSince: waits ? (byCustomer.at(-1)?.at ?? null) : null,
    firstReplyAt: firstAnswer?.at ?? null,
    lastActivityAt: lines.at(-1)?.at ?? startedAt,
    subject: draft.subject ?? null,
    createdAt: startedAt,
  });
  addMessages(rows, place, { draft, contactId, conversationId, lines });
  addMails(rows, place, { draft, contactId, conversationId, lines });
}

function sessionRow(
  place: SeedPlace,
  input: { draft: ConversationDraft; contactId: string; startedAt: Date },
): Prisma.ContactSessionCreateManyInput & { id: string } {
  const { person } = input.draft;
  return {
    id: makeId(),
    ...{ accountId: place.accountId, inboxId: place.inboxId, contactId: input.contactId },
    tokenHash: hashToken(makeToken()),
    kind: person.identifier ? "identified" : "visitor",
    ...(person.identifier && { verifiedBy: "identifier_hash", verifiedAt: input.startedAt }),
    pageUrl: person.pageUrl ?? null,
    locale: person.locale ?? null,
    timezone: person.timezone ?? null,
    createdAt: input.startedAt,
    lastSeenAt: input.startedAt,
    expiresAt: new Date(input.startedAt.getTime() + sessionMs),
  };
}

type Thread = {
  draft: ConversationDraft;
  contactId: string;
  conversationId: string;
  lines: Written[];
};

function addMessages(rows: SeedRows, place: SeedPlace, thread: Thread): void {
  let prevPublicSeq = 0;
  for (const line of thread.lines) {
    const author = authorOf(line, place, thread);
    rows.message.push({
      ...{ id: line.id, accountId: place.accountId, conversationId: thread.conversationId },
      ...{ seq: line.seq, prevPublicSeq, rev: line.seq + 1, kind: line.kind ?? "chat" },
      ...author,
      text: line.text,
      quotedText: line.byMail?.quoted ?? null,
      ...(line.payload !== undefined && { payload: line.payload }),
      createdAt: line.at,
    });
    if (line.isPublic) prevPublicSeq = line.seq;
  }
}

function authorOf(line: LineDraft, { agent }: SeedPlace, { draft, contactId }: Thread) {
  if (line.by === "agent") {
    const via = "dashboard" as const;
    return { authorKind: "agent" as const, authorId: agent.id, authorName: agent.name, via };
  }
  if (line.by === "system") return { authorKind: "system" as const, via: "dashboard" as const };
  const via = line.byMail ? ("email" as const) : ("widget" as const);
  return {
    ...{ authorKind: "contact" as const, authorId: contactId, authorName: draft.person.name, via },
  };
}

function addMails(rows: SeedRows, place: SeedPlace, thread: Thread): void {
  const { draft, contactId, conversationId, lines } = thread;
  const { email, isVerified } = draft.person;
  if (!email) return;
  const { accountId } = place;
  const recipientId = makeId();
  const mailed = lines.filter((line) => line.mailed);
  rows.recipient.push({
    ...{ id: recipientId, accountId, conversationId, contactId, kind: "contact", email },
    tokenId: makeAddressToken(),
    verifiedAt: isVerified ? (lines[0]?.at ?? null) : null,
    mailedSeq: lastSeq(mailed),
    lastMailAt: mailed.at(-1)?.at ?? null,
    createdAt: lines[0]?.at ?? place.present,
  });
  for (const line of mailed) {
    const id = makeId();
    if (line.mailed === "bounced")
      rows.suppression.push({ accountId, email, reason: "bounce", since: line.at });
    rows.outboundEmail.push(
      outboundRow({ id, accountId, conversationId, recipientId, email, line }),
    );
    rows.outboundEmailMessage.push({
      ...{ outboundEmailId: id, messageId: line.id, recipientId, accountId },
    });
  }
  for (const line of lines.filter(({ byMail }) => byMail)) {
    const id = makeId();
    rows.inboundEmail.push({
      ...{ id, accountId, conversationId, recipientId, messageId: line.id },
      ...{ source: "raw", sourceEventId: `seed/${id}`, state: "processed" },
      ...{ messageIdHeader: `${id}@example.com`, dedupeKey: `${id}@example.com` },
      ...{ fromEmail: email, fromName: draft.person.name, subject: draft.subject ?? null },
      ...{ mailedAt: line.at, receivedAt: line.at, processedAt: line.at },
      verdicts: { kind: "person", isSenderVerified: true },
    });
  }
}

function outboundRow(input: {
  id: string;
  accountId: string;
  conversationId: string;
  recipientId: string;
  email: string;
  line: Written;
}): Prisma.OutboundEmailCreateManyInput {
  const { line, email, ...ids } = input;
  const sentAt = new Date(line.at.getTime() + minuteMs);
  const state = line.mailed ?? "delivered";
  return {
    ...ids,
    ...{ kind: "conversation", toEmail: email, state, attempts: 1 },
    messageIdHeader: `${input.id}@example.com`,
    bounceToken: makeAddressToken(),
    idempotencyKey: `seed/${input.id}`,
    ...{ firstAttemptAt: sentAt, sendAfter: line.at, sentAt, createdAt: line.at },
    deliveredAt: state === "bounced" ? null : sentAt,
    openedAt: state === "opened" ? sentAt : null,
    bouncedAt: state === "bounced" ? sentAt : null,
    error: state === "bounced" ? "The domain doesn't exist" : null,
  };
}
