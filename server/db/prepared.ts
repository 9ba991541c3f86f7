import { databasePool } from "@/server/db/client";
import type { Sql } from "@/server/db/sql";

/**
 * Runs a statement that each connection prepares once, past Prisma: for the few that run with every message, where
 * planning and the client's own work would cost more than the statement. The text must be the same for one `name`.
 */
export async function queryPrepared<Row extends object>(
  name: string,
  statement: Sql,
): Promise<Row[]> {
  const { rows } = await databasePool().query<Row>({
    name,
    text: statement.text,
    values: statement.values,
  });
  return rows;
}
