/** Search of the dashboard: PostgreSQL full text over messages, trigrams over people. Everything of one account. */
import type {
  FoundContact,
  FoundConversation,
  FoundMessage,
  SearchView,
} from "@/lib/schemas/contacts/search";
import { contactName } from "@/lib/words/contact-name";
import { cutAround } from "@/lib/words/finding/highlight";
import { contactMatchSql, contactWords } from "@/server/contacts/queries";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const most = 8;

/** What a query finds, the newest first. Words may be beginnings; case and accents do not count. */
export async function search(scope: AccountScope, query: string): Promise<SearchView> {
  const [conversations, contacts, messages] = await Promise.all([
    findConversations(scope, query),
    findContacts(scope, query),
    findMessages(scope, query),
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

async function findMessages(scope: AccountScope, query: string): Promise<FoundMessage[]> {
  const wanted = wantedWords(query);
  if (wanted === null) return [];
  const rows = await tenantDb(scope).$queryRaw<MessageRow[]>`
    SELECT found.*, c."number", p."id" AS "contactId", p."name", p."email"::text AS "email" FROM (
      SELECT m."id", m."seq", m."conversationId", left(m."text", 4000) AS "text", m."kind"::text AS "kind",
        m."authorName", m."createdAt"
      FROM "Message" m
      WHERE m."accountId" = ${scope}::uuid AND m."kind" IN ('chat', 'note')
        AND to_tsvector('plain_words', left(m."text", 100000)) @@ to_tsquery('plain_words', ${wanted})
        AND m."deletedAt" IS NULL
      ORDER BY m."id" DESC LIMIT ${most}
    ) AS found
    JOIN "Conversation" c ON c."accountId" = ${scope}::uuid AND c."id" = found."conversationId"
    JOIN "Contact" p ON p."accountId" = c."accountId" AND p."id" = c."contactId"
    ORDER BY found."id" DESC`;
  return rows.map(
    ({ id, number, seq, text, kind, authorName, createdAt, contactId, name, email }) => ({
      ...{ id, number, seq, authorName },
      snippet: cutAround(text, query),
      isNote: kind === "note",
      contactName: contactName({ id: contactId, name, email }),
      createdAt: createdAt.toISOString(),
    }),
  );
}
