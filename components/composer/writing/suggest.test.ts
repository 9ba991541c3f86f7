import { expect, test } from "vitest";
import { findMentions, findTrigger, listSuggestions } from "@/components/composer/writing/suggest";
import type { DirectoryView } from "@/lib/schemas/desk";

const directory: DirectoryView = {
  members: [
    { id: "ann", name: "Ann", isOnline: true },
    { id: "anna", name: "Anna (Berlin)", isOnline: false },
    { id: "bo", name: "Bo", isOnline: false },
  ],
  teams: [
    { id: "billing", name: "Billing", description: "", isByTurns: false, memberIds: ["bo", "ann"] },
  ],
  labels: [],
  inboxes: [],
  views: [],
  macros: [],
  definitions: [],
  signs: {},
  canned: [
    { id: "hours", shortcut: "hours", text: "We answer from nine to five." },
    { id: "return", shortcut: "return", text: "Put the label on the box." },
  ],
};

const suggest = (text: string) => {
  const trigger = findTrigger(text, text.length, true);
  return trigger && listSuggestions(trigger, directory, (value) => value).map(({ id }) => id);
};

test("a slash at the beginning of a word asks for canned responses, by shortcut and then by text", () => {
  expect(suggest("Hello /ret")).toEqual(["return"]);
  expect(suggest("/label")).toEqual(["return"]);
  expect(suggest("/")).toEqual(["hours", "return"]);
  expect(suggest("either/or")).toBeNull();
  expect(suggest("https://example.com/ret")).toBeNull();
});

test("an at-sign asks for people and teams, in notes only", () => {
  expect(suggest("Ask @bil")).toEqual(["billing"]);
  expect(suggest("ada@b")).toBeNull();
  expect(findTrigger("Ask @bi", 7, false)).toBeNull();
});

test("whoever is called by his whole name is mentioned, a team's members with it", () => {
  expect(findMentions("@Anna (Berlin): see this", directory)).toEqual(["anna"]);
  expect(findMentions("@ann, @Billing please", directory)).toEqual(["ann", "bo"]);
  expect(findMentions("nobody@annex", directory)).toEqual([]);
});
