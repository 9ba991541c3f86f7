import { expect, test } from "vitest";
import { guessTargets } from "@/lib/csv/guess-target";

const plan = { key: "plan", label: "Current plan", type: "text", options: [] } as const;

test("columns are known by the names other programs give them", () => {
  const headers = ["Vorname", "Last Name", "E-Mail", "Phone number", "current-plan", "Notes"];
  expect(guessTargets(headers, [{ ...plan, options: [] }])).toEqual([
    ...["first_name", "last_name", "email", "phone", "attribute:plan", "ignore"],
  ]);
});

test("two columns never get the same meaning", () => {
  expect(guessTargets(["email", "Email address"], [])).toEqual(["email", "ignore"]);
});
