import type { FoundMessage } from "@/lib/schemas/contacts/search";
import { contactName } from "@/lib/words/contact-name";
import { cutAround } from "@/lib/words/finding/highlight";
import type { SearchQuery } from "@/lib/words/finding/search-query";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";
import { wantedWords } from "@/server/search/queries/wanted-words";

type MessageRow = Omit<FoundMessage, "snippet" | "isNote" | "isByEmail" | "createdAt"> & {
  contactId: string;
  name: string | null;
  email: string | null;
  text: string;
  kind: string;
  via: string;
  createdAt: Date;
};

type Page = { limit: number; after: string | null };

/** Messages, the newest first; `nextCursor` goes into `after`. */
export async function findMessages(
  scope: AccountScope,
  asked: SearchQuery,
  { limit, after }: Page,
): Promise<{ items: FoundMessage[]; nextCursor: string | null }> {
  const wanted = wantedWords(asked.text);
  const conditions = conditionsSql(scope, asked);
  if (wanted === null && conditions.length === 0) return { items: [], nextCursor: null };
  const behind = after === null ? [] : [sql`m."id" < ${after}::uuid`];
  const place = { scope, after, limit: limit + 1 };
  const demands = [...conditions, ...behind];
  const found = wanted === null ? walkSql(place, demands) : wordsSql(place, wanted, demands);
  const rows = await tenantDb(scope).$queryRaw<MessageRow[]>`
    SELECT found.*, c."number", p."id" AS "contactId", p."name", p."email"::text AS "email"
    FROM (${found}) AS found
    JOIN "Conversation" c ON c."accountId" = ${scope}::uuid AND c."id" = found."conversationId"
    JOIN "Contact" p ON p."accountId" = c."accountId" AND p."id" = c."contactId"
    ORDER BY found."id" DESC`;
  const items = rows.slice(0, limit).map((row) => present(row, asked.text));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

type Place = { scope: AccountScope; after: string | null; limit: number };

const fittingSql = (scope: AccountScope, demands: Sql[], from = sql`"Message"`): Sql => sql`
  SELECT m."id", m."seq", m."conversationId", left(m."text", 4000) AS "text",
    m."kind"::text AS "kind", m."via"::text AS "via", m."authorName", m."createdAt"
  FROM ${from} m
  WHERE m."accountId" = ${scope}::uuid AND m."kind" IN ('chat', 'note') AND m."deletedAt" IS NULL
    AND ${joinSql(demands, " AND ")}`;

/** Along the ids, the newest first: no word to look up. */
const walkSql = ({ scope, limit }: Place, demands: Sql[]): Sql => sql`
  ${fittingSql(scope, demands)} ORDER BY m."id" DESC LIMIT ${limit}`;

/** Among so many of the newest every word is looked for without an index: most are found there. */
const walked = 800;

/**
 * Among the newest, then by the index of words in the two spans of time before, and only when these have too few in all
 * that is older. So neither a word that every message has nor one that only the oldest have reads the whole. OFFSET 0
 * keeps the planner from walking along the ids, which ends only where enough are found.
 */
function wordsSql({ scope, after, limit }: Place, wanted: string, demands: Sql[]): Sql {
  const words = sql`to_tsvector('plain_words', left(m."text", 100000))
    @@ to_tsquery('plain_words', ${wanted})`;
  const newestSql = sql`FROM "Message" n WHERE n."accountId" = ${scope}::uuid
    AND ${after === null ? sql`TRUE` : sql`n."id" < ${after}::uuid`} ORDER BY n."id" DESC`;
  // Null where there are fewer: then nothing is behind it.
  const edge = sql`(SELECT n."id" ${newestSql} OFFSET ${walked - 1} LIMIT 1)`;
  const part = (within: Sql[], outside: Sql) => sql`(
    SELECT * FROM (${fittingSql(scope, [words, ...within, ...demands])} OFFSET 0) AS fitting
    WHERE fitting."id" < ${edge} AND ${outside} ORDER BY fitting."id" DESC LIMIT ${limit})`;
  const inSpan = (back: number) =>
    part([sql`message_span(m."id") = message_span(${edge}) - ${back}::int`], sql`TRUE`);
  const near = sql`(${fittingSql(scope, [words, ...demands], sql`(SELECT n.* ${newestSql} LIMIT ${walked})`)}
    ORDER BY m."id" DESC LIMIT ${limit})`;
  const older = part([], sql`message_span(fitting."id") < message_span(${edge}) - 1`);
  return sql`${near} UNION ALL ${inSpan(0)} UNION ALL ${inSpan(1)} UNION ALL ${older} LIMIT ${limit}`;
}

function present(row: MessageRow, words: string): FoundMessage {
  const { id, number, seq, text, kind, via, authorName, createdAt, contactId, name, email } = row;
  return {
    ...{ id, number, seq, authorName },
    snippet: cutAround(text, words),
    isNote: kind === "note",
    isByEmail: via === "email",
    contactName: contactName({ id: contactId, name, email }),
    createdAt: createdAt.toISOString(),
  };
}

/** Conditions on "Message" m beside the words; every one must hold. */
function conditionsSql(scope: AccountScope, asked: SearchQuery): Sql[] {
  const { from, labels, place, hasAttachment } = asked;
  return [
    ...from.map((name) => fromSql(scope, name)),
    ...labels.map((title) => labelSql(scope, title)),
    ...(place === "note" ? [sql`m."kind" = 'note'`] : []),
    ...(place === "email" ? [sql`m."via" = 'email'`] : []),
    ...(place === "chat" ? [sql`m."kind" = 'chat' AND m."via" <> 'email'`] : []),
    ...(hasAttachment
      ? [
          sql`m."id" IN (SELECT a."messageId" FROM "Attachment" a
          WHERE a."accountId" = ${scope}::uuid AND a."messageId" IS NOT NULL)`,
        ]
      : []),
  ];
}

const labelSql = (scope: AccountScope, title: string): Sql => sql`m."conversationId" IN (
  SELECT cl."conversationId" FROM "ConversationLabel" cl JOIN "Label" l
    ON l."accountId" = cl."accountId" AND l."id" = cl."labelId"
  WHERE cl."accountId" = ${scope}::uuid AND l."title" = ${title}::citext)`;

/** By the author's name when it was written, or by what is known of the customer now. */
const fromSql = (scope: AccountScope, name: string): Sql => sql`(
  contact_search(m."authorName", NULL, NULL) LIKE contact_pattern(${name})
  OR m."authorKind" = 'contact' AND m."conversationId" IN (
    SELECT fc."id" FROM "Conversation" fc JOIN "Contact" fp
      ON fp."accountId" = fc."accountId" AND fp."id" = fc."contactId"
    WHERE fc."accountId" = ${scope}::uuid
      AND contact_search(fp."name", fp."email"::text, fp."phone") LIKE contact_pattern(${name})))`;
