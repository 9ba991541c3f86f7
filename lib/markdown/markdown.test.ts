import { expect, test } from "vitest";
import { plainText } from "@/lib/markdown/plain-text";
import { renderMarkdown } from "@/lib/markdown/render-html";
import { slugOf } from "@/lib/markdown/slug";
import { splitBlocks } from "@/lib/markdown/split-blocks";

test("headings, lists, tables, quotes and code become HTML", () => {
  const html = renderMarkdown(
    "# Returns\n\nSend *it* **back**.\n\n1. Open\n   - one\n   - two\n2. Print\n\n| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n\n> Quoted\n\n```js\n<b>\n```\n\n## Returns",
  );
  expect(html).toContain('<h2 id="returns">Returns</h2>');
  expect(html).toContain("<p>Send <em>it</em> <strong>back</strong>.</p>");
  expect(html).toContain("<ol><li>Open<ul><li>one</li><li>two</li></ul></li><li>Print</li></ol>");
  expect(html).toContain("<tr><td>1</td><td>2 | 3</td></tr>");
  expect(html).toContain("<blockquote><p>Quoted</p></blockquote>");
  expect(html).toContain("<code>&lt;b&gt;</code>");
  expect(html).toContain('<h2 id="returns-2">');
});

test("links and pictures lead to the web or to this site, and nothing runs", () => {
  expect(renderMarkdown('[a](https://a.test/x_(y) "t") <https://b.test> https://c.test/d.')).toBe(
    '<p><a href="https://a.test/x_(y)" rel="noopener nofollow">a</a> <a href="https://b.test" rel="noopener nofollow">https://b.test</a> <a href="https://c.test/d" rel="noopener nofollow">https://c.test/d</a>.</p>',
  );
  const hostile = [
    "[x](javascript:alert(1))",
    "[x](  JAVASCRIPT:alert`1`)",
    "![x](javascript:alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '![" onerror="alert(1)](https://a.test/b.png)',
    '[x](https://a.test/"onmouseover="alert(1))',
    "[x](//evil.test)",
    "# <svg onload=alert(1)>",
    "| <b onclick=alert(1)> | b |\n| --- | --- |",
    "`<script>`",
  ];
  for (const markdown of hostile) {
    const html = renderMarkdown(markdown);
    expect(html).not.toMatch(/<(?:script|svg|b |img src=x)/i);
    expect(html).not.toMatch(/(?:href|src)="(?:javascript|data|\/\/)/i);
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
  }
});

test("deep nesting and long runs of marks end soon", () => {
  for (const text of [
    ">".repeat(5_000),
    "*".repeat(20_000),
    "[".repeat(20_000),
    "a_".repeat(10_000),
    "`".repeat(10_001),
    "  - x\n".repeat(2_000),
    "![](".repeat(5_000),
    "|-".repeat(10_000),
  ]) {
    const began = performance.now();
    renderMarkdown(text);
    plainText(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  }
});

test("blocks stay whole", () => {
  const kinds = (text: string) => splitBlocks(text).map(({ kind }) => kind);
  expect(kinds("- a\n\n- b\n  more\n\nc")).toEqual(["list", "paragraph"]);
  expect(kinds("a\nb | c\n\n| a | b |\n|---|---|\n| 1 | 2 |\ntext")).toEqual([
    "paragraph",
    "table",
    "paragraph",
  ]);
  expect(kinds("---\n```\n# no\n")).toEqual(["rule", "code"]);
});

test("addresses are made of any script's letters", () => {
  expect(slugOf("Größe & Passform: L’été!")).toBe("grosse-passform-lete");
  expect(slugOf("返品について")).toBe("返品について");
  expect(slugOf("إرجاع المنتج")).toBe("إرجاع-المنتج");
  expect(slugOf("???")).toBe("");
});
