import { z } from "zod";
import { systemDb } from "@/server/db/client";
import { emptySql, type Sql, sql } from "@/server/db/sql";
import type { MailboxReader } from "@/server/mail/mailbox/policy";
import type { SandboxRow } from "@/server/mail/sandbox/email-row";

const uuid = z.uuid();

/**
 * Whose mail it is stands in our own rows, by the key it was sent under or the id it came in by. Members see what is of
 * their workspace or of none; mails with a way into an account are for its administrators alone.
 */
function visibleTo({ isOperator, actor }: MailboxReader): Sql {
  const isAdministrator = actor?.role === "administrator";
  const own = sql`${actor?.scope ?? null}::uuid`;
  const owner = sql`COALESCE(o."accountId", i."accountId")`;
  return sql`
    "SandboxEmail" s
    LEFT JOIN "OutboundEmail" o ON o."idempotencyKey" = s."idempotencyKey"
    LEFT JOIN "InboundEmail" i ON i."source" = 'resend' AND i."sourceEventId" = s."id"::text
    WHERE (${isOperator} OR ${owner} IS NULL OR ${owner} = ${own})
      AND (o."kind" IS NULL OR o."kind" = 'conversation'
        OR (o."kind" = 'transcript' AND o."recipientId" IS NOT NULL)
        OR (${isAdministrator} AND o."accountId" = ${own}))`;
}

/** Written to this address, with or without a name beside it. */
const writtenTo = (address: string): Sql => sql`
  AND EXISTS (
    SELECT 1 FROM unnest(s."to") AS recipient
    WHERE lower(recipient) = lower(${address})
      OR right(lower(recipient), length(${address}) + 2) = '<' || lower(${address}) || '>'
  )`;

async function read(ids: { id: string }[]): Promise<SandboxRow[]> {
  const rows = await systemDb().sandboxEmail.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    // Ids are UUIDv7: their order is that of arrival.
    orderBy: { id: "desc" },
  });
  return rows;
}

/** Mails the reader may see, newest first. */
export async function listMailboxEmails(
  reader: MailboxReader,
  input: { to?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ items: SandboxRow[]; nextCursor: string | null }> {
  const after = uuid.safeParse(input.after).data;
  const ids = await systemDb().$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM ${visibleTo(reader)}
      ${input.to ? writtenTo(input.to) : emptySql}
      ${after ? sql`AND s."id" < ${after}::uuid` : emptySql}
    ORDER BY s."id" DESC LIMIT ${input.limit + 1}`;
  const page = ids.slice(0, input.limit);
  const nextCursor = ids.length > input.limit ? (page.at(-1)?.id ?? null) : null;
  return { items: await read(page), nextCursor };
}

/** One mail, or null when there is none the reader may see. */
export async function findMailboxEmail(
  reader: MailboxReader,
  id: string,
): Promise<SandboxRow | null> {
  if (!uuid.safeParse(id).success) return null;
  const ids = await systemDb().$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM ${visibleTo(reader)} AND s."id" = ${id}::uuid`;
  return (await read(ids))[0] ?? null;
}

const mostInThread = 200;

/** The mails of the thread one belongs to, oldest first. */
export async function listThread(reader: MailboxReader, row: SandboxRow): Promise<SandboxRow[]> {
  const ids = await systemDb().$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM ${visibleTo(reader)}
      AND s."peer" = ${row.peer}::citext AND s."threadSubject" = ${row.threadSubject}
    ORDER BY s."id" DESC LIMIT ${mostInThread}`;
  return (await read(ids)).reverse();
}

export type ThreadRow = { newest: SandboxRow; count: number };

/** Threads by their newest mail, newest first; of one address outside when `peer` is given. */
export async function listThreads(
  reader: MailboxReader,
  input: { peer?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ items: ThreadRow[]; nextCursor: string | null }> {
  const after = uuid.safeParse(input.after).data;
  const threads = await systemDb().$queryRaw<{ id: string; count: number }[]>`
    SELECT max(s."id"::text) AS "id", count(*)::int AS "count" FROM ${visibleTo(reader)}
      ${input.peer ? sql`AND s."peer" = ${input.peer}::citext` : emptySql}
    GROUP BY s."peer", s."threadSubject"
    HAVING ${after ? sql`max(s."id"::text) < ${after}` : sql`true`}
    ORDER BY 1 DESC LIMIT ${input.limit + 1}`;
  const page = threads.slice(0, input.limit);
  const counts = new Map(page.map(({ id, count }) => [id, count]));
  const items = (await read(page)).map((newest) => ({ newest, count: counts.get(newest.id) ?? 1 }));
  const nextCursor = threads.length > input.limit ? (page.at(-1)?.id ?? null) : null;
  return { items, nextCursor };
}
