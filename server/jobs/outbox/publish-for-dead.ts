/**
 * Events of processes that died between commit and publishing. Each event bears the name of the process that wrote it,
 * which its database connections bear, too. Once no connection has a name any more, what it wrote last is announced by
 * a process that lives; whoever knows it already ignores it by its revision.
 */
import { now } from "@/server/clock";
import { processNames, systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { announce } from "@/server/events/announce";
import { type DomainEventInput, storedEvent } from "@/server/events/domain-events";
import { startLoop } from "@/server/jobs/timer/loop";

const lookEveryMs = 1_000;

/** What is older was published, or its readers have caught up meanwhile. */
const recentMs = 30_000;
const mostEvents = 2_000;

type Row = { accountId: string; type: string; payload: unknown; origin: string };

/** Looks once. The first look knows of no process, and takes the writers of recent events for those there were. */
export function makeLook(): () => Promise<void> {
  let living: Set<string> | null = null;
  return async () => {
    const names = await listLiving();
    const gone = living ? [...living].filter((name) => !names.has(name)) : null;
    living = names;
    if (gone?.length === 0) return;
    const events = (await listRecent(gone)).filter(({ origin }) => !names.has(origin));
    for (const { accountId, event } of events.flatMap(understood)) {
      announce(grantScope(accountId), [event]);
    }
  };
}

/** Looks every second until stopped. */
export function publishForTheDead(): () => Promise<void> {
  return startLoop({ name: "events of the dead", everyMs: lookEveryMs, run: makeLook() }).stop;
}

async function listLiving(): Promise<Set<string>> {
  const rows = await systemDb().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT application_name AS "name" FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE ${`${processNames}%`}`;
  return new Set(rows.map(({ name }) => name));
}

/** The newest events, oldest first; of all processes without `origins`. By the primary key, however many there are. */
function listRecent(origins: string[] | null): Promise<Row[]> {
  return systemDb().$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT "id", "accountId", "type", "payload", "origin", "createdAt" FROM "DomainEvent"
      ORDER BY "id" DESC LIMIT ${mostEvents}
    ) newest
    WHERE "createdAt" >= ${new Date(now().getTime() - recentMs)}::timestamptz
      AND "origin" LIKE ${`${processNames}%`}
      AND (${origins}::text[] IS NULL OR "origin" = ANY(${origins}::text[]))
    ORDER BY "id"`;
}

/** Malformed ones are the dispatcher's to report. */
function understood({ accountId, ...row }: Row): { accountId: string; event: DomainEventInput }[] {
  const event = storedEvent(row);
  return event ? [{ accountId, event }] : [];
}
