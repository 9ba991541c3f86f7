import { escapeHtml, renderInline } from "@/lib/markdown/render-inline";
import { makeAnchors } from "@/lib/markdown/slug";
import { headingText, type MarkdownBlock, splitBlocks } from "@/lib/markdown/split-blocks";

const deepest = 5;

/**
 * An article's Markdown as HTML: headings (with ids), paragraphs, lists, tables, quotes, code, links, pictures. HTML in
 * it is shown as text, so the outcome runs nothing whoever wrote it.
 */
export function renderMarkdown(markdown: string): string {
  return renderBlocks(markdown, makeAnchors(), 0);
}

function renderBlocks(markdown: string, anchorOf: (text: string) => string, depth: number): string {
  return splitBlocks(markdown)
    .map((block) => renderBlock(block, anchorOf, depth))
    .join("\n");
}

function renderBlock(
  { kind, raw, level }: MarkdownBlock,
  anchorOf: (text: string) => string,
  depth: number,
): string {
  switch (kind) {
    case "heading": {
      const text = headingText(raw);
      // The page's own title is the only h1.
      const tag = `h${Math.max(2, level)}`;
      return `<${tag} id="${escapeHtml(anchorOf(text))}">${renderInline(text)}</${tag}>`;
    }
    case "rule":
      return "<hr>";
    case "code":
      return `<pre dir="ltr"><code>${escapeHtml(raw.replace(/^.*\n?/, "").replace(/\n?.*$/, ""))}</code></pre>`;
    case "quote": {
      const inner = raw.replaceAll(/^ {0,3}>\s?/gm, "");
      return `<blockquote>${depth < deepest ? renderBlocks(inner, anchorOf, depth + 1) : escapeHtml(inner)}</blockquote>`;
    }
    case "table":
      return renderTable(raw);
    case "list":
      return renderList(raw, anchorOf, depth);
    case "paragraph":
      return `<p>${renderInline(raw.replaceAll(/^[ \t]+/gm, ""))}</p>`;
  }
}

const marker = /^(\s*)([-*+]|\d{1,9}[.)])\s+/;

function renderList(raw: string, anchorOf: (text: string) => string, depth: number): string {
  const lines = raw.split("\n");
  const indent = marker.exec(lines[0] ?? "")?.[1]?.length ?? 0;
  const items: string[][] = [];
  for (const line of lines) {
    const mark = marker.exec(line);
    if (mark && (mark[1]?.length ?? 0) <= indent + 1) items.push([line.slice(mark[0].length)]);
    else items.at(-1)?.push(line.replace(/^\s{0,4}/, ""));
  }
  const first = /\d+/.exec(marker.exec(lines[0] ?? "")?.[2] ?? "")?.[0];
  const tag = first === undefined ? "ul" : "ol";
  const start = first === undefined || first === "1" ? "" : ` start="${Number(first)}"`;
  const inner = items
    .map((item) => `<li>${renderItem(item.join("\n"), anchorOf, depth + 1)}</li>`)
    .join("");
  return `<${tag}${start}>${inner}</${tag}>`;
}

function renderItem(text: string, anchorOf: (text: string) => string, depth: number): string {
  if (depth > deepest) return escapeHtml(text);
  const [first, ...rest] = splitBlocks(text);
  if (!first) return "";
  const head =
    first.kind === "paragraph" ? renderInline(first.raw) : renderBlock(first, anchorOf, depth);
  return head + rest.map((block) => renderBlock(block, anchorOf, depth)).join("");
}

/** A row's cells; "\|" is no border. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function renderTable(raw: string): string {
  const [head = "", , ...body] = raw.split("\n");
  const width = cellsOf(head).length;
  const row = (line: string, tag: "td" | "th") =>
    `<tr>${cellsOf(line)
      .slice(0, width)
      .map((cell) => `<${tag}>${renderInline(cell)}</${tag}>`)
      .join("")}</tr>`;
  const rows = body.map((line) => row(line, "td")).join("");
  // Tabindex: a table wider than its page scrolls by keyboard too.
  return `<div class="wide" tabindex="0"><table><thead>${row(head, "th")}</thead><tbody>${rows}</tbody></table></div>`;
}
