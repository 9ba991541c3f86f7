import { expect, test } from "vitest";
import { cutAround, splitMatches } from "@/lib/words/finding/highlight";

const marked = (text: string, query: string) =>
  splitMatches(text, query).flatMap((part) => (part.isMatch ? part.text : []));

test("words that begin like what was searched for are marked, whatever case and accents", () => {
  expect(marked("The Café's cafés, decaf", "cafe")).toEqual(["Café", "cafés"]);
  expect(marked("ada@example.com", "example.com")).toEqual(["example", "com"]);
  expect(marked("Nothing here", "")).toEqual([]);
});

test("a long text is cut around the first of them", () => {
  const text = `${"word ".repeat(60)}the parcel is late ${"word ".repeat(60)}`;
  const cut = cutAround(text, "parcel");
  expect(cut).toMatch(/^….*the parcel is late.*…$/);
  expect(cut.length).toBeLessThan(170);
  expect(cutAround("short\nand sweet", "sweet")).toBe("short and sweet");
});
