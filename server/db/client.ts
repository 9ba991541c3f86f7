import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/server/db/generated/client";
import { QueuedClient } from "@/server/db/queued-client";
import { log } from "@/server/log";
import { remember } from "@/server/remember";

type Database = { url: string; pool: pg.Pool; prisma: PrismaClient };

const holder = () => remember<{ database?: Database }>("database", () => ({}));

/** What the names of processes begin with. */
export const processNames = "segue process ";

/** Borne by every connection of this process, and by the events it writes: so it is known which of them have died. */
const processName = () => remember("process-name", () => `${processNames}${randomUUID()}`);

function makePool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...{ connectionString, max, application_name: processName() },
    Client: QueuedClient,
  });
  // A client emits when the server stops, idle or lent out; without a listener Node would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", ({ message }) => {
    if (!pool.ending) log.warn({ reason: message }, "database connection lost");
  });
  return pool;
}

/** Opens the pool every query of this process goes through. Called once by the boot, and by tests. */
export function openDatabase(url: string): void {
  const pool = makePool(url, 10);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    // Prisma gives up after 2 s without a free connection, which a burst of visitors reaches.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
  holder().database = { url, pool, prisma };
}

/** Closes the pool; queries fail afterwards. */
export async function closeDatabase(): Promise<void> {
  const { database } = holder();
  if (!database) return;
  delete holder().database;
  await database.prisma.$disconnect();
  if (!database.pool.ended) await database.pool.end();
}

function current(): Database {
  const { database } = holder();
  if (!database) throw new Error("The database is not open yet.");
  return database;
}

/** The URL of the open database, for libraries with connections of their own (jobs, realtime adapter). */
export const databaseUrl = (): string => current().url;

/** The pool below Prisma, for libraries that bring their own SQL. */
export const databasePool = (): pg.Pool => current().pool;

/** A pool of its own for a library that must not compete with our queries. The caller ends it. */
export const openSidePool = (max: number): pg.Pool => makePool(databaseUrl(), max);

/**
 * Prisma without a tenant. Only where no account is known yet: sign-in, tokens, sweepers, provider callbacks.
 * tests/architecture.test.ts lists the files that may import it; everything else uses `tenantDb`.
 */
export const systemDb = (): PrismaClient => current().prisma;

export type { Prisma };
