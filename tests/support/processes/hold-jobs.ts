import pg from "pg";

/**
 * Keeps every process from adding or taking jobs, while all else goes on: what was acknowledged stands in the outbox
 * and nothing has followed from it. The result lets them go on.
 */
export async function holdJobs(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("BEGIN");
  await client.query("LOCK TABLE graphile_worker._private_jobs IN ACCESS EXCLUSIVE MODE");
  return async () => {
    await client.query("ROLLBACK");
    await client.end();
  };
}
