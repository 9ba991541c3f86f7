import { csvRow } from "@/lib/csv/csv-cell";
import { maxImportRows } from "@/lib/schemas/contacts/import";
import { listDefinitions } from "@/server/attributes/queries";
import { now } from "@/server/clock";
import { matchContacts, type Plan } from "@/server/contact-imports/match-contacts";
import { importFile, refusedFile } from "@/server/contact-imports/policy";
import { findImport, type ImportRow } from "@/server/contact-imports/queries";
import { type ImportedContact, readContact } from "@/server/contact-imports/read-contact";
import { readRows, UnreadableFile } from "@/server/contact-imports/read-rows";
import { writeContacts } from "@/server/contact-imports/write-contacts";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { storage } from "@/server/storage/storage";

const portionRows = 500;

/** Somebody cancelled it, or another worker has taken it over. */
class Stopped extends Error {}

/** Job contacts.import: checks a file or brings it in. Each portion is one transaction; run again, it goes on behind it. */
export async function runImport(job: { accountId: string; importId: string }): Promise<void> {
  const scope = grantScope(job.accountId);
  const row = await findImport(scope, job.importId);
  if (!row || (row.state !== "checking" && row.state !== "running")) return;
  try {
    await work(scope, row);
  } catch (error) {
    if (error instanceof Stopped) return;
    if (!(error instanceof UnreadableFile)) throw error;
    await finish(scope, row, { state: "failed", error: error.message });
  }
}

async function work(scope: AccountScope, row: ImportRow): Promise<void> {
  const { columns, mapping } = row;
  const known = await listDefinitions(scope, "contact");
  const reading = {
    targets: mapping?.targets ?? [],
    known: new Map(known.map((definition) => [definition.key, definition])),
  };
  const progress = startProgress(scope, row);
  const refused: string[] = [];
  let portion: ImportedContact[] = [];
  let count = 0;
  for await (const { line, cells } of readRows(importFile(row.id), columns)) {
    count += 1;
    if (count > maxImportRows) {
      throw new UnreadableFile(`It has more than ${maxImportRows} rows. Split it.`);
    }
    const read = readContact(cells, reading);
    if (read.ok) portion.push(read.contact);
    else refused.push(csvRow([line, read.problem, ...cells]));
    if (count % portionRows !== 0) continue;
    await progress.keep(portion, { count, failedCount: refused.length });
    portion = [];
  }
  await progress.keep(portion, { count, failedCount: refused.length });
  const key = refusedFile(row.id);
  if (refused.length > 0) {
    const header = csvRow(["Line", "Problem", ...columns.headers]);
    // The mark tells spreadsheets that it is UTF-8.
    await storage().put({ key, bytes: Buffer.from(`\ufeff${header}${refused.join("")}`) });
  }
  await finish(scope, row, {
    state: row.state === "checking" ? "checked" : "done",
    totalRows: count,
    errorsKey: refused.length > 0 ? key : null,
  });
}

type Reached = { count: number; failedCount: number };

/** Writes portions one after the other, and passes over those an earlier run has written. */
function startProgress(scope: AccountScope, { id, state, mapping, ...row }: ImportRow) {
  const existing = mapping?.existing ?? "skip";
  const isDry = state === "checking";
  const seen = new Set<string>();
  let doneRows = row.doneRows;

  async function keep(portion: ImportedContact[], { count, failedCount }: Reached): Promise<void> {
    if (count <= doneRows) return;
    await tenantDb(scope).$transaction(async (tx) => {
      const plan = await matchContacts(tx, scope, { contacts: portion, existing });
      if (!isDry) await writeContacts(tx, scope, { ...plan, existing });
      const { created, updated } = isDry ? countAnew(plan, seen) : countOf(plan);
      const moved = await tx.contactImport.updateMany({
        where: { id, state, doneRows },
        data: {
          ...{ doneRows: count, failedCount },
          createdCount: { increment: created },
          updatedCount: { increment: existing === "skip" ? 0 : updated },
        },
      });
      if (moved.count === 0) throw new Stopped();
    });
    doneRows = count;
  }

  return { keep };
}

const countOf = ({ created, updated }: Plan) => ({
  created: created.length,
  updated: updated.length,
});

/** A dry run writes nobody, so whoever was new in an earlier portion is known here. */
function countAnew({ created, updated }: Plan, seen: Set<string>) {
  let again = 0;
  for (const { identifier, email } of created) {
    const key = identifier ?? email?.toLowerCase();
    if (key === undefined) continue;
    if (seen.has(key)) again += 1;
    seen.add(key);
  }
  return { created: created.length - again, updated: updated.length + again };
}

type Outcome = {
  state: "checked" | "done" | "failed";
  totalRows?: number;
  errorsKey?: string | null;
  error?: string;
};

async function finish(scope: AccountScope, row: ImportRow, outcome: Outcome): Promise<void> {
  await tenantDb(scope).contactImport.updateMany({
    where: { id: row.id, state: row.state },
    data: { ...outcome, finishedAt: now() },
  });
  if (outcome.state !== "checked") await storage().remove(importFile(row.id));
}
