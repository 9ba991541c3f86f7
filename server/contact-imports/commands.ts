import { v7 as makeId } from "uuid";
import type { ImportMapping } from "@/lib/schemas/contacts/import";
import { now } from "@/server/clock";
import { examineFile } from "@/server/contact-imports/examine-file";
import { canImport, importFile, keepDays, refusedFile } from "@/server/contact-imports/policy";
import { findImport } from "@/server/contact-imports/queries";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { enqueue } from "@/server/jobs/enqueue";
import type { Actor } from "@/server/members/actor";
import { storage } from "@/server/storage/storage";

type UploadResult =
  | { ok: true; importId: string }
  | { ok: false; reason: "empty" | "not_text" | "no_rows" };

/** Takes a CSV file in; nothing is read from it but its header and first rows. */
export async function uploadImport(
  actor: Actor,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<UploadResult> {
  if (!canImport(actor)) throw new AppError("forbidden");
  const examined = examineFile(bytes);
  if (!examined.ok) return examined;
  const importId = makeId();
  await storage().put({ key: importFile(importId), bytes });
  await tenantDb(actor.scope).contactImport.create({
    data: {
      ...{ id: importId, accountId: actor.scope, createdById: actor.userId },
      ...{ fileName: name.slice(0, 200) || "contacts.csv", storageKey: importFile(importId) },
      ...{ columns: examined.columns, createdAt: now() },
    },
  });
  return { ok: true, importId };
}

type StartResult = { ok: true } | { ok: false; reason: "not_found" | "mapping_misfit" };

const anew = { doneRows: 0, createdCount: 0, updatedCount: 0, failedCount: 0, errorsKey: null };

/** Sets what the columns mean and goes through the whole file without writing anything. */
export async function checkImport(
  actor: Actor,
  { importId, mapping }: { importId: string; mapping: ImportMapping },
): Promise<StartResult> {
  if (!canImport(actor)) throw new AppError("forbidden");
  const row = await findImport(actor.scope, importId);
  if (!row) return { ok: false, reason: "not_found" };
  if (row.columns.headers.length !== mapping.targets.length) {
    return { ok: false, reason: "mapping_misfit" };
  }
  return begin(actor, importId, { from: ["uploaded", "checked"], to: "checking", mapping });
}

/** Brings in what was checked. A second click finds it running. */
export async function startImport(
  actor: Actor,
  { importId }: { importId: string },
): Promise<StartResult> {
  if (!canImport(actor)) throw new AppError("forbidden");
  return begin(actor, importId, { from: ["checked"], to: "running" });
}

type Step = {
  from: Array<"uploaded" | "checked">;
  to: "checking" | "running";
  mapping?: ImportMapping;
};

async function begin(
  { scope }: Actor,
  importId: string,
  { from, to, mapping }: Step,
): Promise<StartResult> {
  return tenantDb(scope).$transaction(async (tx): Promise<StartResult> => {
    const { count } = await tx.contactImport.updateMany({
      where: { id: importId, state: { in: from } },
      data: { ...anew, state: to, ...(mapping && { mapping }) },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    await enqueue("contacts.import", { accountId: scope, importId }, { tx });
    return { ok: true };
  });
}

/** Stops an import; what was brought in stays. */
export async function cancelImport(
  actor: Actor,
  { importId }: { importId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  if (!canImport(actor)) throw new AppError("forbidden");
  const { count } = await tenantDb(actor.scope).contactImport.updateMany({
    where: { id: importId, state: { in: ["uploaded", "checking", "checked", "running"] } },
    data: { state: "cancelled", finishedAt: now() },
  });
  if (count === 0) return { ok: false, reason: "not_found" };
  await storage().remove(importFile(importId));
  return { ok: true };
}

/** Forgets old imports with their files, which are full of people. */
export async function pruneImports(): Promise<void> {
  const before = new Date(now().getTime() - keepDays * 86_400_000);
  const old = { createdAt: { lt: before } };
  const rows = await systemDb().contactImport.findMany({ where: old, select: { id: true } });
  // Files first: a crash leaves the row that names them.
  for (const { id } of rows) {
    await storage().remove(importFile(id));
    await storage().remove(refusedFile(id));
  }
  const ids = rows.map(({ id }) => id);
  await systemDb().contactImport.deleteMany({ where: { id: { in: ids } } });
}
