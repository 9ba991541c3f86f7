import { expect, test } from "vitest";
import { readFrameMessage, readHostMessage } from "@/lib/widget-protocol";

test("the frame takes only messages of the protocol, with fields of the right kind", () => {
  const visibility = {
    segue: 1,
    type: "visibility",
    isOpen: true,
    fillsScreen: false,
    pageUrl: "https://shop.test/",
  };
  expect(readHostMessage(visibility)).toEqual(visibility);
  const others = [
    ...[null, "visibility", 1, [], {}],
    { ...visibility, segue: undefined },
    { ...visibility, type: "toString" },
    { ...visibility, isOpen: "yes" },
    { segue: 1, type: "set_user", identifier: "1", user: null, fingerprint: "x" },
  ];
  for (const other of others) expect(readHostMessage(other)).toBe(null);
});

test("the loader passes over what is not of the protocol", () => {
  expect(readFrameMessage({ segue: 1, type: "hello" })).toEqual({ segue: 1, type: "hello" });
  expect(readFrameMessage({ type: "hello" })).toBe(null);
  expect(readFrameMessage("hello")).toBe(null);
});
