import { z } from "zod";
import type { AttributeType } from "@/lib/attributes/attribute-value";

/** Bytes of a file at most. */
export const maxImportBytes = 30_000_000;
export const maxImportRows = 200_000;

export const importFields = [
  "name",
  "first_name",
  "last_name",
  "email",
  "phone",
  "identifier",
  "language",
  "time_zone",
] as const;
export type ImportField = (typeof importFields)[number];

const attributePattern = /^(?!__proto__$)[\p{L}\p{N}_.-]{1,64}$/u;

/** An attribute's name, as the SDK takes it. */
export const attributeKey = z.string().regex(attributePattern);

/** What becomes of a column: nothing, a field, or an attribute as "attribute:plan". */
export const columnTarget = z.union([
  z.literal("ignore"),
  z.enum(importFields),
  z.custom<`attribute:${string}`>(
    (value) =>
      typeof value === "string" &&
      value.startsWith("attribute:") &&
      attributePattern.test(value.slice("attribute:".length)),
  ),
]);
export type ColumnTarget = z.output<typeof columnTarget>;

/** What happens to a contact that is known already. */
export const existingChoices = ["update", "fill", "skip"] as const;
export type ExistingChoice = (typeof existingChoices)[number];

const distinguishing = new Set<ColumnTarget>(["name", "first_name", "last_name", "email"]);

export const importMapping = z
  .object({ targets: z.array(columnTarget).max(200), existing: z.enum(existingChoices) })
  .refine(
    ({ targets }) => {
      const used = targets.filter((target) => target !== "ignore");
      return new Set(used).size === used.length;
    },
    { path: ["targets"], message: "Two columns have the same meaning. Ignore one of them." },
  )
  .refine(
    ({ targets }) =>
      targets.some((target) => distinguishing.has(target) || /^(phone|identifier)$/.test(target)),
    { path: ["targets"], message: "Say which column is the name, email, phone or identifier." },
  );
export type ImportMapping = z.output<typeof importMapping>;

/** How the file is written, and what its first rows say. */
export const importColumns = z.object({
  encoding: z.enum(["utf-8", "utf-16le", "windows-1252"]),
  delimiter: z.string().length(1),
  headers: z.array(z.string()),
  /** The first rows, to see what the columns hold. */
  samples: z.array(z.array(z.string())),
});
export type ImportColumns = z.output<typeof importColumns>;

export const importIdInput = z.object({ importId: z.uuid() });
export const checkImportInput = importIdInput.extend({ mapping: importMapping });

export const importStates = [
  "uploaded",
  "checking",
  "checked",
  "running",
  "done",
  "failed",
  "cancelled",
] as const;
export type ImportState = (typeof importStates)[number];

export type ImportView = {
  id: string;
  fileName: string;
  state: ImportState;
  columns: ImportColumns;
  /** Null until columns are mapped. */
  mapping: ImportMapping | null;
  totalRows: number | null;
  doneRows: number;
  createdCount: number;
  updatedCount: number;
  failedCount: number;
  hasErrors: boolean;
  /** Why the whole file was refused. */
  error: string | null;
  createdAt: string;
};

/** An attribute that a column can become, besides new ones. */
export type KnownAttribute = { key: string; label: string; type: AttributeType; options: string[] };
