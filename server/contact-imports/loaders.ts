import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { guessTargets } from "@/lib/csv/guess-target";
import type { ColumnTarget, ImportView, KnownAttribute } from "@/lib/schemas/contacts/import";
import { listDefinitions } from "@/server/attributes/queries";
import { requireActor } from "@/server/auth/session";
import { findImport, listImports, presentImport } from "@/server/contact-imports/queries";

/** The newest imports, for administrators. */
export async function loadImports(): Promise<{ imports: ImportView[] }> {
  const { scope } = await requireActor("administrator");
  return { imports: await listImports(scope) };
}

/** One import, with what its columns are or may be. */
export async function loadImport(
  id: string,
): Promise<{ item: ImportView; targets: ColumnTarget[]; known: KnownAttribute[] }> {
  const { scope } = await requireActor("administrator");
  const row = z.uuid().safeParse(id).success ? await findImport(scope, id) : null;
  if (!row) notFound();
  const known = await listDefinitions(scope, "contact");
  const targets = row.mapping?.targets ?? guessTargets(row.columns.headers, known);
  return { item: presentImport(row), targets, known };
}
