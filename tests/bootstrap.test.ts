import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const importing = /from "@\/([^"]+)"/g;

test("the pages are built anew when anything changes that they are made of", () => {
  const stages = readFileSync("scripts/bootstrap.mjs", "utf8").split("name: ");
  const pages = stages.find((stage) => stage.startsWith('"pages"')) ?? "";
  const inputs = [...pages.matchAll(/"([a-z./-]+)"/g)].map(([, input = ""]) => input);
  const made = globSync("{app,components,emails,lib}/**/*.{ts,tsx}").filter(
    (file) => !file.includes(".test."),
  );
  const imported = made.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(importing)].map(([, path = ""]) => path),
  );
  const unwatched = imported.filter(
    (path) => !inputs.some((input) => `${path}/`.startsWith(`${input}/`)),
  );
  expect([...new Set(unwatched)]).toEqual([]);
});
