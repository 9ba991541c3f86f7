import { expect, test } from "vitest";
import { isSendKey } from "@/components/composer/is-send-key";

const enter = {
  key: "Enter",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
};
const desk = { isTouch: false };
const phone = { isTouch: true };

test("Enter sends, Shift with it makes a new line", () => {
  expect(isSendKey(enter, desk)).toBe(true);
  expect(isSendKey({ ...enter, shiftKey: true }, desk)).toBe(false);
  expect(isSendKey({ ...enter, key: "a" }, desk)).toBe(false);
});

test("Enter that ends a word of an input method sends nothing", () => {
  expect(isSendKey({ ...enter, isComposing: true }, desk)).toBe(false);
});

test("where there is no Shift key within reach, Enter makes a new line", () => {
  expect(isSendKey(enter, phone)).toBe(false);
});

test.for([phone, desk])("Ctrl or Cmd with Enter sends everywhere", (place) => {
  expect(isSendKey({ ...enter, ctrlKey: true }, place)).toBe(true);
  expect(isSendKey({ ...enter, metaKey: true }, place)).toBe(true);
});
