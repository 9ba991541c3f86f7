import { expect, test } from "vitest";
import { toolInput, toolParameters } from "@/lib/schemas/assistant/tool";
import { toolRequest } from "@/server/assistant/tools/tool-request";

const host = "https://api.example.com";
const ada = { identifier: "17", email: "ada@example.com" };
const parameters = toolParameters.parse({
  type: "object",
  properties: {
    order: { type: "string" },
    page: { type: "integer" },
    customer: { type: "string" },
  },
});
const ask = (path: string, input: object, identity: typeof ada | typeof nobody = ada) =>
  toolRequest({ url: `${host}${path}`, method: "GET", parameters }, { input, identity });
const nobody = { identifier: null, email: null };

test("arguments fill their places escaped, the rest is the query, and the proof goes along", () => {
  expect(ask("/{contact.identifier}/orders/{order}", { order: "A/1?x", page: 2 })).toEqual({
    ok: true,
    url: `${host}/17/orders/A%2F1%3Fx?page=2`,
    headers: {
      "x-segue-contact-identifier": "17",
      "x-segue-contact-email": "ada%40example.com",
    },
  });
});

test.each([
  ["/orders/{order}", {}],
  ["/orders/{order}", { order: "" }],
  ["/orders/{order}", { order: "  " }],
  ["/orders/{order}/state", { order: ".." }],
  ["/orders/{order}{customer}", { order: ".", customer: "." }],
  ["/orders?customer={contact.identifier}", { customer: "18" }],
  ["/orders/{order}", { order: "A-1", other: 1 }],
  ["/orders/{order}", { order: 7 }],
])("an argument that would widen what is asked is refused: %s with %o", (path, input) => {
  expect(ask(path, input)).toEqual({ ok: false, reason: "bad_arguments" });
});

test("a place of the contact is filled with nothing but what is proved", () => {
  const refused = { ok: false, reason: "not_proved" };
  expect(ask("/{contact.email}/orders", { order: "A-1" }, nobody)).toEqual(refused);
});

test("an address whose query has an argument's name is not saved", () => {
  const tool = {
    ...{ name: "find_order", description: "Orders", method: "GET", headers: [] },
    ...{ timeoutMs: 1_000, isEnabled: true, parameters: JSON.stringify(parameters) },
  };
  const isSaved = (path: string) => toolInput.safeParse({ ...tool, url: `${host}${path}` }).success;
  expect(isSaved("/orders?order=1")).toBe(false);
  expect(isSaved("/orders?order={order}")).toBe(true);
});
