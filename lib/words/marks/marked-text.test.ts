import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBlocks, splitMarks } from "@/lib/words/marks/marked-text";
import { isMarked } from "@/widget/frame/text/is-marked";

const kinds = (text: string) =>
  splitMarks(text)
    .filter(({ kind }) => kind !== "plain")
    .map(({ kind, text: inner }) => `${kind}:${inner}`);

test("bold, italic and code are told from stars and underscores that mean themselves", () => {
  expect(kinds("See **this page** and *that* one, or _none_; run `npm start`.")).toEqual([
    "bold:this page",
    "italic:that",
    "italic:none",
    "code:npm start",
  ]);
  expect(kinds("2 * 3 * 4, snake_case_name, ** nothing **, 5*6*7")).toEqual([]);
  expect(kinds("**open, **shut**, **a *b* c**")).toEqual(["bold:shut", "bold:a *b* c"]);
  expect(kinds("https://acme.test/a_b_c?x=*y* then *this*")).toEqual(["italic:this"]);
});

test("lines that begin with a mark are a list, and what stands between lists stays lines", () => {
  expect(splitBlocks("Two ways:\n- one\n- two\nor\n1. first\n2. second")).toEqual([
    { kind: "lines", text: "Two ways:" },
    { kind: "list", items: ["one", "two"], first: null },
    { kind: "lines", text: "or" },
    { kind: "list", items: ["first", "second"], first: 1 },
  ]);
  expect(splitBlocks("1. one\n\n2. two\n3. three")).toEqual([
    { kind: "list", items: ["one"], first: 1 },
    { kind: "lines", text: "" },
    { kind: "list", items: ["two", "three"], first: 2 },
  ]);
  expect(["Hello there", "a-b", "1.5 litres"].some(isMarked)).toBe(false);
});

test("no letter of a text is lost, whatever stands in it", () => {
  const piece = fc.constantFrom("*", "**", "_", "`", " ", "a", "b c", "https://x.test/_", "(");
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const letters = (from: string) => from.replace(/[*_`]/g, "");
        const kept = splitMarks(text).map((span) => span.text);
        return letters(kept.join("")) === letters(text);
      },
    ),
  );
});

test.each(["**a ", "*a ", "_a", "`", "http://", "http://x `a` ", "**a*b "])(
  "a hundred thousand of %s cost no time",
  (piece) => {
    const text = piece.repeat(100_000);
    const begun = performance.now();
    splitMarks(text);
    splitBlocks(`- ${" ".repeat(100_000)}\r`);
    // A fraction of a second when linear, half a minute when quadratic.
    expect(performance.now() - begun).toBeLessThan(3_000);
  },
);
