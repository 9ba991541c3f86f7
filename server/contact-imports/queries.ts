import {
  type ImportColumns,
  type ImportMapping,
  type ImportState,
  type ImportView,
  importColumns,
  importMapping,
} from "@/lib/schemas/contacts/import";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

export type ImportRow = Omit<
  Prisma.ContactImportGetPayload<object>,
  "columns" | "mapping" | "state"
> & {
  state: ImportState;
  columns: ImportColumns;
  /** Null until columns are mapped. */
  mapping: ImportMapping | null;
};

const read = (row: Prisma.ContactImportGetPayload<object>): ImportRow => ({
  ...row,
  columns: importColumns.parse(row.columns),
  mapping: importMapping.safeParse(row.mapping).data ?? null,
});

/** An import, or null. */
export async function findImport(scope: AccountScope, id: string): Promise<ImportRow | null> {
  const row = await tenantDb(scope).contactImport.findFirst({ where: { id } });
  return row && read(row);
}

/** The newest imports. */
export async function listImports(scope: AccountScope): Promise<ImportView[]> {
  const rows = await tenantDb(scope).contactImport.findMany({
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return rows.map((row) => presentImport(read(row)));
}

export const presentImport = (row: ImportRow): ImportView => ({
  ...{ id: row.id, fileName: row.fileName, state: row.state },
  ...{ columns: row.columns, mapping: row.mapping },
  ...{ totalRows: row.totalRows, doneRows: row.doneRows },
  ...{ createdCount: row.createdCount, updatedCount: row.updatedCount },
  ...{ failedCount: row.failedCount, hasErrors: row.errorsKey !== null, error: row.error },
  createdAt: row.createdAt.toISOString(),
});
