import { expect, test } from "vitest";
import { listAsked } from "@/lib/inbox/list-asked";
import { type PreChatField, preChatField } from "@/lib/schemas/inbox-settings";
import { preChatAnswersSchema } from "@/lib/schemas/pre-chat-answers";

const field = (key: string, showIf?: PreChatField["showIf"]) =>
  preChatField.parse({ key, type: "text", label: key, isRequired: true, showIf });

const fields = [
  field("topic"),
  field("order", { key: "topic", value: "Delivery" }),
  field("damage", { key: "order", value: "" }),
];
const keys = (answers: Record<string, string>) => listAsked(fields, answers).map(({ key }) => key);

test("a field with a condition is asked only while the answer fits, and so are those that wait for it", () => {
  expect(keys({})).toEqual(["topic"]);
  expect(keys({ topic: "Billing", order: "7" })).toEqual(["topic"]);
  expect(keys({ topic: " Delivery " })).toEqual(["topic", "order"]);
  expect(keys({ topic: "Delivery", order: "7" })).toEqual(["topic", "order", "damage"]);
});

test("a condition on a field that is known already is no obstacle", () => {
  expect(listAsked(fields.slice(1), {}).map(({ key }) => key)).toEqual(["order"]);
});

test("the server needs, and keeps, only what was asked", () => {
  const schema = preChatAnswersSchema(fields);
  expect(schema.safeParse({ topic: "Billing", order: "7" }).data).toEqual({ topic: "Billing" });
  expect(schema.safeParse({ topic: "Delivery" }).error?.issues[0]?.path).toEqual(["order"]);
});
