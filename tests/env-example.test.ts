import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentVariables, readSettings } from "@/server/settings";

const entries = [...readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z_0-9]+)=(.+)$/gm)].map(
  ([, name = "", value = ""]): [string, string] => [name, value],
);

test("the example names every variable and no other", () => {
  expect(entries.map(([name]) => name).sort()).toEqual([...environmentVariables].sort());
});

test("every value of the example is accepted", () => {
  expect(() => readSettings(Object.fromEntries(entries))).not.toThrow();
});

test("a wrong value is one sentence that names its variable", () => {
  expect(() => readSettings({ PORT: "front door" })).toThrow(/^PORT: [^\n]+\.$/);
  expect(() => readSettings({ DATABASE_URL: "postgresql://localhost/segue" })).toThrow(
    /^AUTH_SECRET must be set[^\n]+\.$/,
  );
});
