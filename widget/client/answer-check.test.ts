import { expect, test } from "vitest";
import type { PreChatField } from "@/lib/schemas/inbox-settings";
import { preChatAnswersSchema } from "@/lib/schemas/pre-chat-answers";
import { findAnswerFlaw } from "@/widget/client/answer-check";

const types = ["text", "email", "phone", "number", "link", "checkbox", "textarea"] as const;
const values = [
  ...["", " ", "Ada", "ada@example.com", "ada@", "ada@example", "ada lovelace@example.com"],
  ...["+44 20 7946 0958", "12", "1.5", "abc", "https://example.com/x", "javascript:alert(1)"],
  ...["ftp://example.com", "https://", "true", "false", "x".repeat(300), "x".repeat(6000)],
];

function makeField(type: PreChatField["type"], isRequired: boolean): PreChatField {
  return {
    key: "k",
    type,
    target: "contact",
    label: "K",
    placeholder: "",
    isRequired,
    options: [],
  };
}

test("what the widget refuses the server refuses, so that nobody is sent back for nothing", () => {
  for (const type of types) {
    for (const isRequired of [true, false]) {
      const field = makeField(type, isRequired);
      for (const value of values) {
        const isTaken = preChatAnswersSchema([field]).safeParse({ k: value }).success;
        const flaw = findAnswerFlaw(field, value);
        if (isTaken) expect({ type, value, flaw }).toEqual({ type, value, flaw: null });
      }
    }
  }
});

test("an empty required field and a half address are found before the server is asked", () => {
  expect(findAnswerFlaw(makeField("text", true), "  ")).toBe("needed");
  expect(findAnswerFlaw(makeField("email", false), "ada@")).toBe("email");
  expect(findAnswerFlaw(makeField("link", false), "javascript:alert(1)")).toBe("link");
  expect(findAnswerFlaw(makeField("email", false), "")).toBe(null);
});
