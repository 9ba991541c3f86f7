import { describe, expect, it } from "vitest";
import { type PreChatField, preChatField } from "@/lib/schemas/inbox-settings";
import { preChatAnswersSchema } from "@/lib/schemas/pre-chat-answers";

const field = (input: Partial<PreChatField> & { key: string; type: PreChatField["type"] }) =>
  preChatField.parse({ label: input.key, ...input });

function check(fields: PreChatField[], answers: Record<string, unknown>) {
  const parsed = preChatAnswersSchema(fields).safeParse(answers);
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

describe("answers of a pre-chat form", () => {
  const email = field({ key: "email", type: "email", label: "Email", isRequired: true });

  it("are trimmed, and keys without a field are dropped", () => {
    expect(check([email], { email: "  ada@acme.test ", role: "admin" })).toEqual({
      email: "ada@acme.test",
    });
  });

  it("name the field that is missing or wrong", () => {
    expect(check([email], {})).toEqual(["email: Email is needed."]);
    expect(check([email], { email: "ada@" })).toEqual([
      "email: That doesn't look like an email address. Check it and try again.",
    ]);
  });

  it("may be left out where nothing is required", () => {
    const phone = field({ key: "phone", type: "phone" });
    expect(check([phone], { phone: "   " })).toEqual({});
    expect(check([phone], {})).toEqual({});
  });

  it.each([
    ["phone", "+49 (30) 123-456", "call me"],
    ["number", "12.5", "many"],
    ["link", "https://acme.test/x", "javascript:alert(1)"],
    ["date", "2026-02-28", "2026-02-30"],
    ["checkbox", "false", "maybe"],
  ] as const)("of type %s are checked", (type, good, bad) => {
    const only = field({ key: "answer", type });
    expect(check([only], { answer: good })).toEqual({ answer: good });
    expect(check([only], { answer: bad })).toHaveLength(1);
  });

  it("from a list are one of its options", () => {
    const plan = field({ key: "plan", type: "list", options: ["Free", "Pro"] });
    expect(check([plan], { plan: "Pro" })).toEqual({ plan: "Pro" });
    expect(check([plan], { plan: "Gold" })).toEqual(["plan: Choose one of the options."]);
  });

  it("tick a box that must be ticked", () => {
    const terms = field({ key: "terms", type: "checkbox", label: "Terms", isRequired: true });
    expect(check([terms], { terms: "false" })).toEqual(["terms: Terms is needed."]);
    expect(check([terms], { terms: "true" })).toEqual({ terms: "true" });
  });
});
