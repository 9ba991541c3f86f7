import fc from "fast-check";
import { expect, test } from "vitest";
import { filterStyles } from "@/server/mail/reading/filter-styles";

test.each([
  ["color:#333; margin: 0 0 8px", "color:#333;margin:0 0 8px"],
  ["COLOR: Red !important;;", "color:Red !important"],
  ["font-family: 'Segoe UI', Arial; color: red", "font-family:'Segoe UI', Arial;color:red"],
  [
    "color: rgb(1, 2, 3); background: hsl(10deg, 20%, 30%)",
    "color:rgb(1, 2, 3);background:hsl(10deg, 20%, 30%)",
  ],
])("keeps %j", (style, kept) => {
  expect(filterStyles(style)).toBe(kept);
});

test.each([
  "background: url(https://evil.test/x)",
  "background: url('https://evil.test/;color:red')",
  "background:u\\72l(https://evil.test)",
  "width: expression(alert(1))",
  "color: red/* */; content: 'x'",
  "position: fixed",
  "font-family: 'a; color: red",
  'font-family: "a; color: red',
  "--x: url(y)",
  "color",
  "constructor: red",
  "display: flex",
])("drops %j", (style) => {
  expect(filterStyles(style).replace("color:red", "")).toBe("");
});

test("lets no bracket, quote or address through but those of colours and font names", () => {
  const pieces = [
    "color:",
    "background:",
    "font-family:",
    "url(",
    ")",
    "'",
    '"',
    ";",
    "\\",
    "/*",
    "*/",
    "red",
    "x",
    " ",
    "!important",
    "\n",
    "https://evil.test",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const kept = filterStyles(parts.join(""));
      expect(kept).not.toMatch(/url|[/\\*<>]/i);
      expect(kept.replace(/"[^"]*"|'[^']*'/g, "")).not.toMatch(/["']/);
    }),
    { numRuns: 1_000 },
  );
});

test("stays linear on a style without end", () => {
  const before = process.cpuUsage();
  for (const piece of ["(", "'", "a(", '"(', "a:b;", "()"])
    filterStyles(piece.repeat(2_000).slice(0, 4_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});
