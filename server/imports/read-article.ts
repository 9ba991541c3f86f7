import { headingText, splitBlocks } from "@/lib/markdown/split-blocks";
import { htmlToMarkdown } from "@/server/imports/html-to-markdown";

export type ReadArticle = { title: string; body: string; collection: string };

const frontMatter = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;

/** An article out of a Markdown file: its title from the front matter, the first heading, or the file's name. */
export function readMarkdown(text: string, name: string): ReadArticle {
  const header = frontMatter.exec(text);
  const field = (key: string) =>
    new RegExp(`^${key}:\\s*["']?(.*?)["']?\\s*$`, "im").exec(header?.[1] ?? "")?.[1];
  const rest = header ? text.slice(header[0].length) : text;
  const [first] = splitBlocks(rest);
  const isTitled = first?.kind === "heading" && first.level === 1;
  const stem = name.replace(/\.\w+$/, "").replaceAll(/[-_]+/g, " ");
  const title = field("title") || (isTitled ? headingText(first.raw) : "") || stem;
  const body = isTitled ? rest.replace(first.raw, "") : rest;
  return { title, body: body.trim(), collection: field("collection") ?? field("category") ?? "" };
}

/** An article out of a web page; `url` makes its links whole. */
export function readHtml(text: string, name: string, url: string | null): ReadArticle {
  const { title, markdown } = htmlToMarkdown(text, url);
  return { title: title || name, body: markdown, collection: "" };
}

/** The addresses of a sitemap (sitemaps.org), and whether they are sitemaps themselves. */
export function readSitemap(xml: string): { urls: string[]; isIndex: boolean } {
  const urls = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})/gi)].map(
    ([, url = ""]) => url.replaceAll("&amp;", "&"),
  );
  return { urls, isIndex: /<sitemapindex[\s>]/i.test(xml) };
}
