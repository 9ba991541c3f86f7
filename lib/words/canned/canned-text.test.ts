import { expect, test } from "vitest";
import {
  type CannedValues,
  fillCanned,
  findUnknown,
  findVariables,
} from "@/lib/words/canned/canned-text";

const values: CannedValues = {
  "contact.name": "Ada Lovelace",
  "contact.first_name": "Ada",
  "contact.email": null,
  "agent.name": "Grace Hopper",
  "agent.first_name": "Grace",
  "conversation.number": "14",
  "inbox.name": "Acme",
};

test("variables are filled in, blanks within the braces do not count", () => {
  expect(fillCanned("Hi {{contact.first_name}}, {{ agent.name }} here.", values)).toBe(
    "Hi Ada, Grace Hopper here.",
  );
});

test("what has no value or does not exist stays and is found before it is sent", () => {
  const text = fillCanned("Hi {{contact.email}}, {{conact.name}}: $& {{conact.name}}", values);
  expect(text).toBe("Hi {{contact.email}}, {{conact.name}}: $& {{conact.name}}");
  expect(findVariables(text)).toEqual(["{{contact.email}}", "{{conact.name}}"]);
  expect(findUnknown(text)).toEqual(["{{conact.name}}"]);
  expect(findVariables("Braces { of } code {{}} are none")).toEqual([]);
});

test("a value that looks like a variable is not filled in again", () => {
  const tricky = { ...values, "contact.name": "{{agent.name}}" };
  expect(fillCanned("{{contact.name}}", tricky)).toBe("{{agent.name}}");
});
