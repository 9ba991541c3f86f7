import { expect, test } from "vitest";
import { blotOut } from "@/server/assistant/tools/blot-out";

const basic = `Basic ${Buffer.from('ada:pa"ss w').toString("base64")}`;

test.each([
  ["without its scheme", "Bearer abc-123-def", "key abc-123-def"],
  ["whole", "Bearer abc-123-def", "Bearer abc-123-def"],
  ["when it is short", "k9x7", "key=k9x7"],
  ["as JSON writes it", 'with"quote', String.raw`{"key":"with\"quote"}`],
  ["as an address writes it", "a+b/c==", "?key=a%2Bb%2Fc%3D%3D"],
  ["decoded", basic, 'ada:pa"ss w'],
  ["its password alone", basic, String.raw`{"password":"pa\"ss w"}`],
])("a secret is blotted out %s", (_, secret, text) => {
  const left = blotOut(text, { authorization: secret });
  expect(left).toContain("[secret]");
  expect(left).not.toMatch(/abc|k9x7|quote|a%2B|ss w/);
});

test("the word before it stays where it stands alone", () => {
  expect(blotOut("a Bearer of news", { authorization: "Bearer abc-123" })).toBe("a Bearer of news");
});
