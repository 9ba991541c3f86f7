/** Search of the dashboard: PostgreSQL full text over messages, trigrams over people. Everything of one account. */
import type {
  FoundContact,
  FoundConversation,
  FoundMessage,
  SearchView,
} from "@/lib/schemas/contacts/search";
import { contactName } from "@/lib/words/contact-name";
import { cutAround } from "@/lib/words/finding/highlight";
import { hasConditions, readSearch, type SearchQuery } from "@/lib/words/finding/search-query";
import { contactMatchSql, contactWords } from "@/server/contacts/queries";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";

const most = 8;

/**
 * What a query finds, the newest first. Words may be beginnings; case and accents do not count. With conditions
 * (from:, label:, in:, has:attachment) only messages are looked for.
 */
export async function search(scope: AccountScope, query: string): Promise<SearchView> {
  const asked = readSearch(query);
  if (hasConditions(asked)) {
    return { conversations: [], contacts: [], messages: await findMessages(scope, asked) };
  }
  const [conversations, contacts, messages] = await Promise.all([
    findConversations(scope, query),
    findContacts(scope, query),
    findMessages(scope, asked),
  ]);
  return { conversations, contacts, messages };
}

/** By number: "14" or "#14". */
async function findConversations(scope: AccountScope, query: string): Promise<FoundConversation[]> {
  const number = /^#?(\d{1,9})$/.exec(query)?.[1];
  if (!number) return [];
  const rows = await tenantDb(scope).conversation.findMany({
    where: { number: Number(number) },
    select: {
      ...{ number: true, subject: true },
      contact: { select: { id: true, name: true, email: true } },
    },
  });
  return rows.map(({ number, subject, contact }) => ({
    ...{ number, subject },
    contactName: contactName(contact),
  }));
}

async function findContacts(scope: AccountScope, query: string): Promise<FoundContact[]> {
  const words = contactWords(query);
  if (words.length === 0) return [];
  return tenantDb(scope).$queryRaw<FoundContact[]>`
    SELECT found.*, (
      SELECT c."number" FROM "Conversation" c
      WHERE c."accountId" = ${scope}::uuid AND c."contactId" = found."id"
      ORDER BY c."lastActivityAt" DESC LIMIT 1) AS "number"
    FROM (
      SELECT p."id", p."name", p."email"::text AS "email" FROM "Contact" p
      WHERE p."accountId" = ${scope}::uuid AND ${contactMatchSql(words)}
      ORDER BY p."id" DESC LIMIT ${most}
    ) AS found`;
}

/**
 * The query for to_tsquery: whatever stands between blanks is one quoted word, which the parser of the messages takes
 * apart as it took those apart (AB-1234, an address, 1.2.3). Null when there is no word.
 */
function wantedWords(query: string): string | null {
  const words = query
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const quoted = words.map((word) => `'${word.replaceAll("\\", " ").replaceAll("'", "''")}':*`);
  return quoted.length > 0 ? quoted.slice(0, 8).join(" & ") : null;
}

type MessageRow = {
  id: string;
  contactId: string;
  name: string | null;
  email: string | null;
  number: number;
  seq: number;
  text: string;
  kind: string;
  authorName: string | null;
  createdAt: Date;
};

/** Conditions on "Message" m; every one must hold. */
function conditionsSql(scope: AccountScope, asked: SearchQuery): Sql[] {
  const { from, labels, place, hasAttachment } = asked;
  const wanted = wantedWords(asked.text);
  const words = sql`to_tsvector('plain_words', left(m."text", 100000))
    @@ to_tsquery('plain_words', ${wanted})`;
  return [
    ...(wanted === null ? [] : [words]),
    ...from.map((name) => fromSql(scope, name)),
    ...labels.map(
      (title) => sql`EXISTS (SELECT 1 FROM "ConversationLabel" cl JOIN "Label" l
          ON l."accountId" = cl."accountId" AND l."id" = cl."labelId"
        WHERE cl."accountId" = ${scope}::uuid AND cl."conversationId" = m."conversationId"
          AND l."title" = ${title}::citext)`,
    ),
    ...(place === "note" ? [sql`m."kind" = 'note'`] : []),
    ...(place === "email" ? [sql`m."via" = 'email'`] : []),
    ...(place === "chat" ? [sql`m."kind" = 'chat' AND m."via" <> 'email'`] : []),
    ...(hasAttachment
      ? [sql`EXISTS (SELECT 1 FROM "Attachment" a WHERE a."messageId" = m."id")`]
      : []),
  ];
}

/** By the author's name when it was written, or by what is known of the customer now. */
const fromSql = (scope: AccountScope, name: string): Sql => sql`(
  contact_search(m."authorName", NULL, NULL) LIKE contact_pattern(${name})
  OR m."authorKind" = 'contact' AND EXISTS (
    SELECT 1 FROM "Conversation" fc JOIN "Contact" fp
      ON fp."accountId" = fc."accountId" AND fp."id" = fc."contactId"
    WHERE fc."accountId" = ${scope}::uuid AND fc."id" = m."conversationId"
      AND contact_search(fp."name", fp."email"::text, fp."phone") LIKE contact_pattern(${name})))`;

async function findMessages(scope: AccountScope, asked: SearchQuery): Promise<FoundMessage[]> {
  const conditions = conditionsSql(scope, asked);
  if (conditions.length === 0) return [];
  const rows = await tenantDb(scope).$queryRaw<MessageRow[]>`
    SELECT found.*, c."number", p."id" AS "contactId", p."name", p."email"::text AS "email" FROM (
      SELECT m."id", m."seq", m."conversationId", left(m."text", 4000) AS "text", m."kind"::text AS "kind",
        m."authorName", m."createdAt"
      FROM "Message" m
      WHERE m."accountId" = ${scope}::uuid AND m."kind" IN ('chat', 'note')
        AND ${joinSql(conditions, " AND ")} AND m."deletedAt" IS NULL
      ORDER BY m."id" DESC LIMIT ${most}
    ) AS found
    JOIN "Conversation" c ON c."accountId" = ${scope}::uuid AND c."id" = found."conversationId"
    JOIN "Contact" p ON p."accountId" = c."accountId" AND p."id" = c."contactId"
    ORDER BY found."id" DESC`;
  return rows.map(
    ({ id, number, seq, text, kind, authorName, createdAt, contactId, name, email }) => ({
      ...{ id, number, seq, authorName },
      snippet: cutAround(text, asked.text),
      isNote: kind === "note",
      contactName: contactName({ id: contactId, name, email }),
      createdAt: createdAt.toISOString(),
    }),
  );
}
