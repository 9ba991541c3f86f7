import { migrateDatabase } from "@/server/boot/migrate";
import { closeDatabase, openDatabase } from "@/server/db/client";
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from "@/server/db/embedded/open-embedded-postgres";
import { env } from "@/server/env";
import { log } from "@/server/log";

export type BootedDatabase = {
  /** Null with a DATABASE_URL. */
  embedded: EmbeddedPostgres | null;
  applied: string[];
  close(): Promise<void>;
};

function openEmbedded(): Promise<EmbeddedPostgres> {
  return openEmbeddedPostgres({
    dataDir: env.DATA_DIR,
    onLost: (error) => log.fatal({ error }, "the embedded PostgreSQL is gone"),
  });
}

/** Opens the configured database, migrated. `report` gets lines for people. */
export async function bootDatabase(report: (line: string) => void): Promise<BootedDatabase> {
  if (!env.DATABASE_URL) report(`Starting PostgreSQL in ${env.DATA_DIR}/postgres`);
  const embedded = env.DATABASE_URL ? null : await openEmbedded();
  const url = env.DATABASE_URL ?? embedded?.url ?? "";
  const applied = await migrateDatabase(url).catch(async (error) => {
    await embedded?.leave();
    throw error;
  });
  for (const name of applied) report(`Applied migration ${name}`);
  openDatabase(url);
  return {
    embedded,
    applied,
    async close() {
      await closeDatabase();
      await embedded?.leave();
    },
  };
}
