import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { migrateDatabase } from "@/server/boot/migrate";
import { copyTemplate } from "@/tests/support/postgres";

test("a migrated database needs no further migration", async () => {
  const copy = await copyTemplate(inject("templateUrl"));
  expect(await migrateDatabase(copy.url)).toEqual([]);
  await copy.drop();
});

test("the newest migration carries a snapshot of the present schema", () => {
  const read = (file: string) => readFileSync(file, "utf8");
  const schema = readdirSync("prisma/schema")
    .sort()
    .map((name) => read(path.join("prisma/schema", name)))
    .join("\n");
  const newest = readdirSync("prisma/migrations").sort().at(-1) ?? "";
  expect(read(path.join("prisma/migrations", newest, "schema.snapshot.prisma"))).toBe(schema);
});
