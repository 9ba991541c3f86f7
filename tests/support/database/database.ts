import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, openDatabase } from "@/server/db/client";
import { copyTemplate } from "@/tests/support/database/postgres";

/**
 * Gives the tests of this file a migrated PostgreSQL database of their own, open as the process's database.
 * Call it at the top of the file. Tests of one file share it: they make accounts of their own.
 */
export function useDatabase(): { url(): string } {
  let url = "";
  let drop = async () => {};
  beforeAll(async () => {
    const copy = await copyTemplate(inject("templateUrl"));
    ({ url, drop } = copy);
    openDatabase(url);
  });
  afterAll(async () => {
    await closeDatabase();
    await drop();
  });
  return { url: () => url };
}
