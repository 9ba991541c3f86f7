import { csvRow } from "@/lib/csv/csv-cell";
import type { ContactListView } from "@/lib/schemas/contacts/contact";
import type { ContactCondition, ContactFilter, ContactGroup } from "@/lib/schemas/contacts/filter";
import type { DuplicateContactView } from "@/lib/schemas/desk";
import { now } from "@/server/clock";
import type { ContactRow } from "@/server/contacts/present";
import { attributeSql } from "@/server/db/attribute-sql";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";

const shownDuplicates = 5;

const exportedAtOnce = 1_000;

/** Other contacts with the same address, proved or claimed: agents decide whether they are one person. */
export async function listPossibleDuplicates(
  scope: AccountScope,
  contact: { id: string; email: string | null },
): Promise<DuplicateContactView[]> {
  if (contact.email === null) return [];
  const rows = await tenantDb(scope).contact.findMany({
    where: {
      ...{ email: contact.email, id: { not: contact.id } },
      OR: [{ mergedIntoId: null }, { conversations: { some: {} } }],
    },
    orderBy: { id: "asc" },
    take: shownDuplicates,
    select: {
      id: true,
      name: true,
      emailVerifiedAt: true,
      conversations: {
        orderBy: { lastActivityAt: "desc" },
        take: 1,
        select: { number: true },
      },
    },
  });
  return rows.map(({ id, name, emailVerifiedAt, conversations }) => ({
    id,
    name,
    isVerified: emailVerifiedAt !== null,
    conversationNumber: conversations[0]?.number ?? null,
  }));
}

/** A contact, or null when it is gone. */
export async function findContact(
  scope: AccountScope,
  contactId: string,
): Promise<ContactRow | null> {
  return tenantDb(scope).contact.findFirst({ where: { id: contactId } });
}

/** Words of a search over people: an address is one word, its dots and signs count. */
export const contactWords = (query: string): string[] =>
  query.normalize("NFC").split(/\s+/).filter(Boolean).slice(0, 6);

/**
 * Conditions that each word is in name, address or phone number of "Contact" p: the trigram index's own expression. The
 * database folds the words as it folded the names, or those with ß, ø or ł would never meet.
 */
export function contactMatchSql(words: string[]): Sql {
  const conditions = words.map(
    (word) =>
      sql`contact_search(p."name", p."email"::text, p."phone") LIKE contact_pattern(${word})`,
  );
  return conditions.length > 0 ? joinSql(conditions, " AND ") : sql`TRUE`;
}

const groupSql: Record<ContactGroup, Sql> = {
  all: sql`TRUE`,
  verified: sql`p."emailVerifiedAt" IS NOT NULL`,
  no_email: sql`p."email" IS NULL`,
  blocked: sql`p."blockedAt" IS NOT NULL`,
};

const dayMs = 86_400_000;

const conditionsSql = (where: ContactCondition[]): Sql =>
  where.length === 0 ? sql`TRUE` : joinSql(where.map(conditionSql), " AND ");

function conditionSql(condition: ContactCondition): Sql {
  switch (condition.field) {
    case "attribute":
      return attributeSql(sql`p."attributes"`, condition);
    case "language":
      return sql`(p."locale" = ${condition.value} OR p."locale" LIKE ${`${condition.value}-%`})`;
    case "seen":
      return sinceSql(sql`p."lastSeenAt"`, condition);
    case "created":
      return sinceSql(sql`p."createdAt"`, condition);
  }
}

function sinceSql(column: Sql, { is, value }: { is: "within" | "older"; value: number }): Sql {
  const since = new Date(now().getTime() - value * dayMs);
  return is === "within" ? sql`${column} >= ${since}` : sql`${column} < ${since}`;
}

const pageSize = 50;

/** Not one that another took over, unless it has begun something since. */
const standsAloneSql = sql`(p."mergedIntoId" IS NULL OR EXISTS (
  SELECT 1 FROM "Conversation" o WHERE o."accountId" = p."accountId" AND o."contactId" = p."id"))`;

type ListedRow = Omit<ContactListView["items"][number], "lastSeenAt" | "createdAt"> & {
  lastSeenAt: Date | null;
  createdAt: Date;
};

/** Contacts, the newest first; `nextCursor` goes into `after`. */
export async function listContacts(
  scope: AccountScope,
  filter: ContactFilter,
): Promise<ContactListView> {
  const behind = filter.after ? sql`p."id" < ${filter.after}::uuid` : sql`TRUE`;
  const rows = await tenantDb(scope).$queryRaw<ListedRow[]>`
    SELECT found.*, (
      SELECT count(*)::int FROM "Conversation" c
      WHERE c."accountId" = ${scope}::uuid AND c."contactId" = found."id") AS "conversationCount"
    FROM (
      SELECT p."id", p."name", p."email"::text AS "email", p."phone", p."lastSeenAt", p."createdAt",
        p."emailVerifiedAt" IS NOT NULL AS "isVerified", p."blockedAt" IS NOT NULL AS "isBlocked"
      FROM "Contact" p
      WHERE p."accountId" = ${scope}::uuid AND ${standsAloneSql} AND ${groupSql[filter.group]}
        AND ${contactMatchSql(contactWords(filter.q))} AND ${conditionsSql(filter.where)}
        AND ${behind}
      ORDER BY p."id" DESC LIMIT ${pageSize + 1}
    ) AS found ORDER BY found."id" DESC`;
  const items = rows.slice(0, pageSize).map((row) => ({
    ...row,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }));
  return { items, nextCursor: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

const exportedColumns = [
  ...["id", "name", "email", "email_verified_at", "phone", "identifier", "language"],
  ...["time_zone", "blocked_at", "last_seen_at", "created_at", "attributes"],
];

/** All contacts as the pieces of a CSV file, the oldest first, read in portions however many there are. */
export async function* exportContacts(scope: AccountScope): AsyncGenerator<string> {
  yield csvRow(exportedColumns);
  let after: string | undefined;
  for (;;) {
    const rows = await tenantDb(scope).contact.findMany({
      where: { mergedIntoId: null, ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: exportedAtOnce,
    });
    if (rows.length > 0) yield rows.map(exportedRow).join("");
    after = rows.at(-1)?.id;
    if (rows.length < exportedAtOnce) return;
  }
}

function exportedRow(row: ContactRow): string {
  const iso = (date: Date | null) => date?.toISOString() ?? null;
  return csvRow([
    ...[row.id, row.name, row.email, iso(row.emailVerifiedAt), row.phone, row.identifier],
    ...[row.locale, row.timezone, iso(row.blockedAt), iso(row.lastSeenAt), iso(row.createdAt)],
    JSON.stringify(row.attributes),
  ]);
}
