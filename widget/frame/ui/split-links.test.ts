import { expect, test } from "vitest";
import { splitLinks } from "@/widget/frame/ui/split-links";

const links = (text: string) =>
  splitLinks(text).flatMap((part) => (part.isLink ? [part.text] : []));

test("addresses in a sentence become links without its punctuation", () => {
  expect(links("See https://a.test/x?y=1, or (http://b.test/z).")).toEqual([
    "https://a.test/x?y=1",
    "http://b.test/z",
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
