/**
 * Files and raw mails that no row names any more: of demo people taken out, and of processes killed between a file and
 * its row. Nothing younger than a day is touched, since its row may be on the way, and nothing at all of a folder that
 * another database owns: an operator who tries one out must not lose the files of the other. Where many files have no
 * row, a dump has been restored or the database is not theirs: then people look first.
 */
import { v7 as makeId } from "uuid";
import { z } from "zod";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type Sql, sql } from "@/server/db/sql";
import { log } from "@/server/log";
import { storage } from "@/server/storage/storage";

const dayMs = 24 * 60 * 60 * 1_000;
const chunk = 500;
/** As many files without a row as killed processes and a removed demo leave behind; above it, a share of all. */
const fewFiles = 200;
const mostShare = 0.05;
/** A database that knows fewer of the files than this is not the one to become their owner. */
const ownShare = 0.5;

/** What is kept where. Other folders are somebody else's to tidy. */
const folders: Folder[] = [
  { folder: "attachments", table: sql`"Attachment"`, column: sql`"storageKey"` },
  { folder: "files", table: sql`"Attachment"`, column: sql`"storageKey"` },
  { folder: "mail", table: sql`"InboundEmail"`, column: sql`"rawKey"` },
  { folder: "sandbox", table: sql`"SandboxEmail"`, column: sql`"rawKey"` },
];
type Folder = { folder: string; table: Sql; column: Sql };

/** In storage: whose files these are, by the database's oldest account, and when they were last looked through. */
const noteKey = "sweep/last.json";
const note = z.object({ owner: z.string(), sweptAt: z.coerce.date() });

/** Sweep files.orphans: once a day for all processes; the first time it only notes whose the files are. */
export async function sweepOrphans(): Promise<void> {
  const account = await systemDb().account.findFirst({
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (!account) return;
  const last = await readNote();
  const before = new Date(now().getTime() - dayMs);
  if (last ? last.owner !== account.id : await isForeign(before)) {
    log.warn("DATA_DIR holds the files of another database: those without a row are left alone");
    return;
  }
  if (last && last.sweptAt > before) return;
  const written = JSON.stringify({ owner: account.id, sweptAt: now() });
  await storage().put({ key: noteKey, bytes: Buffer.from(written) });
  if (!last) return;
  for (const folder of folders) await sweepFolder(folder, before);
  await sweepRawMails(before);
}

async function readNote(): Promise<z.infer<typeof note> | null> {
  const bytes = await storage()
    .read(noteKey)
    .catch(() => null);
  return bytes && note.parse(JSON.parse(bytes.toString("utf8")));
}

async function isForeign(before: Date): Promise<boolean> {
  let known = 0;
  let count = 0;
  for (const folder of folders) {
    const looked = await survey(folder, before);
    count += looked.count;
    known += looked.count - looked.unknown.length;
  }
  return known < count * ownShare;
}

async function sweepFolder(folder: Folder, before: Date): Promise<void> {
  const { count, unknown } = await survey(folder, before);
  if (unknown.length > Math.max(fewFiles, count * mostShare)) {
    const { folder: name } = folder;
    log.warn({ folder: name, count, unknown: unknown.length }, "too many files without a row");
    return;
  }
  for (const key of unknown) await storage().remove(key);
}

/** How many files there are, and which of those old enough no row names. */
async function survey(folder: Folder, before: Date): Promise<{ count: number; unknown: string[] }> {
  let count = 0;
  let keys: string[] = [];
  const unknown: string[] = [];
  for await (const { key, changedAt } of storage().list(folder.folder)) {
    count += 1;
    if (changedAt < before) keys.push(key);
    if (keys.length < chunk) continue;
    unknown.push(...(await listUnknown(folder, keys)));
    keys = [];
  }
  unknown.push(...(await listUnknown(folder, keys)));
  return { count, unknown };
}

async function listUnknown({ table, column }: Folder, keys: string[]): Promise<string[]> {
  const without = async (asked: string[], where: Sql): Promise<string[]> => {
    if (asked.length === 0) return [];
    const rows = await systemDb().$queryRaw<Array<{ key: string }>>`
      SELECT ${column} AS "key" FROM ${table}
      WHERE ${column} = ANY(${asked}::text[]) AND ${where}`;
    const known = new Set(rows.map(({ key }) => key));
    return asked.filter((key) => !known.has(key));
  };
  // A file is called after its row, which is found by its id; few are shared by a copy, which is searched for.
  const suspects = await without(keys, sql`"id" = ANY(${keys.flatMap(idIn)}::uuid[])`);
  return without(suspects, sql`TRUE`);
}

const idIn = (key: string): string[] =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(
    key.slice(key.lastIndexOf("/") + 1),
  ) ?? [];

/** The same for raw mails that are rows, in the order of their keys, which is that of arrival. */
async function sweepRawMails(before: Date): Promise<void> {
  const end = `row/${makeId({ msecs: before.getTime() })}`;
  for (let after: string | null = "row/"; after !== null; ) {
    const looked: Array<{ key: string; isOwn: boolean }> = await systemDb().$queryRaw`
      SELECT r."key", e."id" IS NOT NULL AS "isOwn" FROM "RawMail" r
      LEFT JOIN "InboundEmail" e ON e."id" = substr(r."key", 5)::uuid AND e."rawKey" = r."key"
      WHERE r."key" > ${after} AND r."key" < ${end} ORDER BY r."key" LIMIT ${chunk}`;
    const suspects = looked.filter(({ isOwn }) => !isOwn).map(({ key }) => key);
    if (suspects.length > 0) {
      await systemDb().$executeRaw`
        DELETE FROM "RawMail" r WHERE r."key" = ANY(${suspects}::text[])
          AND NOT EXISTS (SELECT 1 FROM "InboundEmail" e WHERE e."rawKey" = r."key")`;
    }
    after = looked.at(-1)?.key ?? null;
  }
}
