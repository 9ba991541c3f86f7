import { expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("queries asked at once in a transaction go one after the other, and one that fails holds up none", async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error) => warnings.push(message);
  process.on("warning", listen);
  const asked = systemDb().$transaction(async (tx) => {
    const ask = (number: number) => tx.$queryRaw<[{ n: number }]>`SELECT ${number}::int AS n`;
    const answers = await Promise.all([ask(1), ask(2), ask(3)]);
    await expect(Promise.all([tx.$queryRaw`SELECT 1 / 0`, ask(4)])).rejects.toThrow();
    return answers.map(([{ n }]) => n);
  });
  // What failed undoes the transaction, as it would have one by one.
  await asked.catch(() => undefined);
  expect(await systemDb().$queryRaw`SELECT 5 AS n`).toEqual([{ n: 5 }]);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(warnings.filter((text) => text.includes("already executing"))).toEqual([]);
});
