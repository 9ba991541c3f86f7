import { expect, test } from "vitest";
import {
  bareMessageId,
  conversationAnchor,
  parseAnchor,
  threadHeaders,
} from "@/server/mail/threading";

const conversationId = "0199f0a0-1111-7222-8333-444455556666";
const other = "0199f0a0-9999-7222-8333-444455556666";
const anchor = `<${conversationAnchor(conversationId)}>`;

test("the first mail refers to the anchor alone", () => {
  expect(threadHeaders({ conversationId, ids: [] })).toEqual({ References: anchor });
});

test("a later mail has the anchor first, then the real ids, and answers the newest", () => {
  expect(threadHeaders({ conversationId, ids: ["a@x", "b@y"] })).toEqual({
    References: `${anchor} <a@x> <b@y>`,
    "In-Reply-To": "<b@y>",
  });
});

test("a long thread keeps the anchor and the last twenty ids", () => {
  const ids = Array.from({ length: 50 }, (_, index) => `${index}@x`);
  const references = threadHeaders({ conversationId, ids }).References?.split(" ");
  expect(references).toHaveLength(21);
  expect(references?.at(0)).toBe(anchor);
  expect(references?.at(1)).toBe("<30@x>");
  expect(references?.at(-1)).toBe("<49@x>");
});

test("two conversations have two anchors, each naming its own", () => {
  expect(parseAnchor(conversationAnchor(conversationId))).toEqual({ conversationId });
  expect(parseAnchor(conversationAnchor(other))).toEqual({ conversationId: other });
  expect(parseAnchor("conv.1@x")).toBeNull();
  expect(parseAnchor(`x${conversationAnchor(other)}`)).toBeNull();
});

test.each([
  ["<a@x>", "a@x"],
  [" <a@x> ", "a@x"],
  ["a@x", "a@x"],
  ["", null],
  [null, null],
])("the id in %j is %j", (header, bare) => expect(bareMessageId(header)).toBe(bare));
