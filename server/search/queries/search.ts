/** Search of the dashboard: PostgreSQL full text over messages, trigrams over people. Everything of one account. */
import type { FoundContact, FoundConversation, SearchView } from "@/lib/schemas/contacts/search";
import { contactName } from "@/lib/words/contact-name";
import { hasConditions, readSearch } from "@/lib/words/finding/search-query";
import { contactMatchSql, contactWords } from "@/server/contacts/queries";
import type { AccountScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";
import { findMessages } from "@/server/search/queries/find-messages";
import { wantedWords } from "@/server/search/queries/wanted-words";

const most = 8;

/**
 * What a query finds, the newest first: people, conversations and `limit` messages. Words may be beginnings; case and
 * accents do not count. With conditions (from:, label:, in:, has:attachment), and behind a cursor, only messages.
 */
export async function search(
  scope: AccountScope,
  query: string,
  { limit = most, after = null }: { limit?: number; after?: string | null } = {},
): Promise<SearchView> {
  const asked = readSearch(query);
  const isForAll = !hasConditions(asked) && after === null;
  const [conversations, contacts, { items, nextCursor }] = await Promise.all([
    isForAll ? findConversations(scope, asked.text) : [],
    isForAll ? findContacts(scope, asked.text) : [],
    findMessages(scope, asked, { limit, after }),
  ]);
  return { conversations, contacts, messages: items, nextCursor };
}

type ConversationRow = Omit<FoundConversation, "contactName" | "lastActivityAt"> & {
  lastActivityAt: Date;
  contactId: string;
  name: string | null;
  email: string | null;
};

/** By number ("14" or "#14"), or by the words of the subject that the customer gave. */
async function findConversations(scope: AccountScope, query: string): Promise<FoundConversation[]> {
  const wanted = wantedWords(query);
  if (wanted === null) return [];
  const number = Number(/^#?(\d{1,9})$/.exec(query)?.[1] ?? 0);
  const rows = await tenantDb(scope).$queryRaw<ConversationRow[]>`
    SELECT found.*, p."id" AS "contactId", p."name", p."email"::text AS "email" FROM (
      SELECT c."number", c."subject", c."status"::text AS "status", c."lastActivityAt", c."contactId" AS "of"
      FROM "Conversation" c WHERE c."accountId" = ${scope}::uuid AND c."number" = ${number}
      UNION
      (SELECT * FROM (
        SELECT c."number", c."subject", c."status"::text, c."lastActivityAt", c."contactId"
        FROM "Conversation" c
        WHERE c."accountId" = ${scope}::uuid AND c."subject" NOT LIKE '[#%'
          AND to_tsvector('plain_words', c."subject") @@ to_tsquery('plain_words', ${wanted})
        OFFSET 0
      ) AS fitting ORDER BY fitting."lastActivityAt" DESC LIMIT ${most})
    ) AS found
    JOIN "Contact" p ON p."accountId" = ${scope}::uuid AND p."id" = found."of"
    ORDER BY found."number" = ${number} DESC, found."lastActivityAt" DESC`;
  return rows.map(({ number, subject, status, lastActivityAt, contactId, name, email }) => ({
    ...{ number, subject, status, lastActivityAt: lastActivityAt.toISOString() },
    contactName: contactName({ id: contactId, name, email }),
  }));
}

/** Words of one or two letters are in no index: they are looked for among the newest so many. */
const lookedThrough = 2_000;

async function findContacts(scope: AccountScope, query: string): Promise<FoundContact[]> {
  const words = contactWords(query);
  if (words.length === 0) return [];
  const isShort = words.every((word) => [...word].length < 3);
  const newest = sql`(SELECT * FROM "Contact" n WHERE n."accountId" = ${scope}::uuid
    ORDER BY n."id" DESC LIMIT ${lookedThrough})`;
  return tenantDb(scope).$queryRaw<FoundContact[]>`
    SELECT found.*, (
      SELECT c."number" FROM "Conversation" c
      WHERE c."accountId" = ${scope}::uuid AND c."contactId" = found."id"
      ORDER BY c."lastActivityAt" DESC LIMIT 1) AS "number"
    FROM (
      SELECT p."id", p."name", p."email"::text AS "email"
      FROM ${isShort ? newest : sql`"Contact"`} AS p
      WHERE p."accountId" = ${scope}::uuid AND ${contactMatchSql(words)}
      ORDER BY p."id" DESC LIMIT ${most}
    ) AS found`;
}
