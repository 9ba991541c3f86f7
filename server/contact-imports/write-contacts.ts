import { v7 as makeId } from "uuid";
import type { ExistingChoice } from "@/lib/schemas/contacts/import";
import { now } from "@/server/clock";
import type { Plan } from "@/server/contact-imports/match-contacts";
import type { AccountScope } from "@/server/db/scope";
import { type Sql, sql } from "@/server/db/sql";
import type { TenantTx } from "@/server/db/tenant";

/**
 * Writes a portion. An imported address is a claim; it fills an empty one and never takes the place of another, so no
 * proof is lost and no mail is redirected. Nothing is emitted: an import mails nobody, and lists catch up by themselves.
 */
export async function writeContacts(
  tx: TenantTx,
  scope: AccountScope,
  { created, updated, existing }: Plan & { existing: ExistingChoice },
): Promise<void> {
  // One parameter for all rows: a statement of thousands is slow to build and to plan.
  const made = JSON.stringify(created.map((contact) => ({ ...contact, id: makeId() })));
  await tx.$executeRaw`
    INSERT INTO "Contact" ("id", "accountId", "name", "email", "emailSource", "phone", "identifier",
      "locale", "timezone", "attributes", "createdAt")
    SELECT r."id", ${scope}::uuid, r."name", r."email",
      CASE WHEN r."email" IS NOT NULL THEN 'agent'::"EmailSource" END, r."phone", r."identifier",
      r."locale", r."timezone", r."attributes", ${now()}
    FROM ${recordset(made)}`;
  if (existing === "skip" || updated.length === 0) return;
  // The file's word first, or the one that stands.
  const prefer = (given: Sql, standing: Sql) =>
    existing === "update"
      ? sql`COALESCE(${given}, ${standing})`
      : sql`COALESCE(${standing}, ${given})`;
  const rows = JSON.stringify(updated);
  const attributes =
    existing === "update"
      ? sql`p."attributes" || r."attributes"`
      : sql`r."attributes" || p."attributes"`;
  await tx.$executeRaw`
    UPDATE "Contact" p SET
      "name" = ${prefer(sql`r."name"`, sql`p."name"`)}, "phone" = ${prefer(sql`r."phone"`, sql`p."phone"`)},
      "locale" = ${prefer(sql`r."locale"`, sql`p."locale"`)}, "timezone" = ${prefer(sql`r."timezone"`, sql`p."timezone"`)},
      "identifier" = COALESCE(p."identifier", r."identifier"),
      "email" = COALESCE(p."email", r."email"),
      "emailSource" = CASE WHEN p."email" IS NULL AND r."email" IS NOT NULL
        THEN 'agent'::"EmailSource" ELSE p."emailSource" END,
      "attributes" = ${attributes}
    FROM ${recordset(rows)}
    WHERE p."accountId" = ${scope}::uuid AND p."id" = r."id"`;
}

const recordset = (rows: string): Sql => sql`
  jsonb_to_recordset(${rows}::jsonb) AS r("id" uuid, "name" text, "email" citext, "phone" text,
    "identifier" text, "locale" text, "timezone" text, "attributes" jsonb)`;
