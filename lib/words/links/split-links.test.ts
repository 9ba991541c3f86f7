import { expect, test } from "vitest";
import { splitLinks } from "@/lib/words/links/split-links";

const links = (text: string) =>
  splitLinks(text).flatMap((part) => (part.isLink ? [part.text] : []));

test("addresses in a sentence become links without its punctuation", () => {
  expect(links("See https://a.test/x?y=1, or (http://b.test/z).")).toEqual([
    "https://a.test/x?y=1",
    "http://b.test/z",
  ]);
  expect(links("{Read [https://a.test/x], “http://b.test/y”}; http://[::1]/?a[]=b’…")).toEqual([
    "https://a.test/x",
    "http://b.test/y",
    "http://[::1]/?a[]=b",
  ]);
  expect(links("https://en.wikipedia.test/wiki/Kettle_(cooking)")).toEqual([
    "https://en.wikipedia.test/wiki/Kettle_(cooking)",
  ]);
});

test("nothing but http and https is ever a link", () => {
  expect(
    links("javascript:alert(1) data:text/html,x ftp://a.test https:// mailto:a@b.test"),
  ).toEqual([]);
});

test("no letter of the text is lost", () => {
  const text = 'a https://x.test/"quoted" <b>https://y.test</b> z';
  expect(
    splitLinks(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

test.each([".", ")", "(", "'", "http://"])("a hundred thousand of %s cost no time", (piece) => {
  const text = `https://a.test/${piece.repeat(100_000)} x`;
  const begun = performance.now();
  splitLinks(text);
  // Some milliseconds when linear, half a minute when quadratic.
  expect(performance.now() - begun).toBeLessThan(2_000);
});
