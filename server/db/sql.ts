import { Prisma } from "@/server/db/generated/client";

/** SQL with bound parameters, for statements that Prisma's model calls cannot say. */
export const sql = Prisma.sql;
/** A comma-separated list within `sql`. */
export const joinSql = Prisma.join;
/** No SQL at all: the other branch of an optional condition. */
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;
