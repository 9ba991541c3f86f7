import { expect, test } from "vitest";
import { databaseUrl } from "@/server/db/client";
import { QueuedClient } from "@/server/db/queued-client";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("queries asked at once are handed over one after the other, and one that fails holds up none", async () => {
  const client = new QueuedClient({ connectionString: databaseUrl() });
  await client.connect();
  const ask = (text: string) => client.query(text).then(({ rows }) => rows[0]);
  const answers = Promise.allSettled([
    ask("SELECT 1 AS n"),
    ask("SELECT 1 / 0"),
    ask("SELECT 3 AS n"),
  ]);
  // What stands in pg's own queue is what it warns of.
  expect(Reflect.get(client, "_queryQueue")).toEqual([]);
  expect(await answers).toMatchObject([
    { status: "fulfilled", value: { n: 1 } },
    { status: "rejected" },
    { status: "fulfilled", value: { n: 3 } },
  ]);
  await client.end();
});
