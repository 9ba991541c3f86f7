/** Writes the next migration: the difference between the snapshot that the last one left and prisma/schema. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedPostgres } from "@/server/db/embedded/open-embedded-postgres";
import { withSchemaEngine } from "@/server/db/schema-engine";

const schemaFolder = "prisma/schema";
const migrationsFolder = "prisma/migrations";
/** The schema as the last migration leaves it. */
const snapshotFile = "prisma/schema.snapshot.prisma";

async function readSchema(): Promise<string> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map((name) => readFile(path.join(schemaFolder, name), "utf8")),
  );
  return files.join("\n");
}

/** The SQL that leads from one schema to the other. The engine wants some database, and looks at none of it. */
async function diffSchemas(previous: string, schema: string): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "segue-migration-"));
  const postgres = await openEmbeddedPostgres({ dataDir, isThrowaway: true });
  const asTarget = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  try {
    return await withSchemaEngine({ databaseUrl: postgres.url, schema }, async (engine) => {
      const { stdout } = await engine.diff({
        from: asTarget(previous),
        to: asTarget(schema),
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      });
      return stdout ?? "";
    });
  } finally {
    await postgres.leave();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Usage: npm run migrate:new -- name_in_snake_case");
  process.exit(2);
}
const schema = await readSchema();
const sql = await diffSchemas(await readFile(snapshotFile, "utf8"), schema);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = path.join(migrationsFolder, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, "migration.sql"), sql);
await writeFile(snapshotFile, schema);
console.log(`Wrote ${folder}/migration.sql. Add by hand what the schema language cannot say.`);
process.exit(0);
