import type { TaskInput } from "@/lib/schemas/knowledge/task";
import { indexArticle } from "@/server/articles/commands/index-article";
import {
  countStaleChunks,
  embedBatch,
  embedNextChunks,
} from "@/server/assistant/knowledge/embed-chunks";
import { writeCanned } from "@/server/assistant/knowledge/index-canned";
import { embeddingModelName } from "@/server/assistant/model/embedding-model";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { FetchedPage } from "@/server/imports/fetch-page";
import { keepArticle } from "@/server/imports/keep-article";
import { readHtml, readMarkdown, readSitemap } from "@/server/imports/read-article";

/** One item of a task; `run` answers in words what went wrong, else null. */
export type Work = { name: string; run: () => Promise<string | null> };

export type WorkList = { ok: true; items: Work[] } | { ok: false; reason: string };

export type Fetch = (
  url: string,
) => Promise<{ ok: true; page: FetchedPage } | { ok: false; reason: string }>;

const mostPages = 300;
const mostSitemaps = 10;

/** What a task consists of. A sitemap is read for this; its pages are fetched when their turn comes. */
export async function listWork(
  scope: AccountScope,
  input: TaskInput,
  fetch: Fetch,
): Promise<WorkList> {
  switch (input.kind) {
    case "import_files":
      return {
        ok: true,
        items: input.files.map(({ name, text }) => ({
          name,
          run: () => {
            const isHtml = /\.html?$/i.test(name);
            const article = isHtml ? readHtml(text, name, null) : readMarkdown(text, name);
            return keepArticle(scope, { article, locale: input.locale, sourceUrl: `file:${name}` });
          },
        })),
      };
    case "import_page":
      return { ok: true, items: [pageWork(scope, { ...input, fetch })] };
    case "import_sitemap": {
      const found = await listPages(input.url, fetch);
      if (!found.ok) return found;
      const { locale } = input;
      return { ok: true, items: found.urls.map((url) => pageWork(scope, { url, locale, fetch })) };
    }
    case "reindex":
      return {
        ok: true,
        items: [
          ...(input.part ? [] : await indexWork(scope)),
          ...(await vectorWork(scope, input.part)),
        ],
      };
  }
}

/** Vectors of the passages that lack them; after a new index all do. */
async function vectorWork(scope: AccountScope, part?: "vectors"): Promise<Work[]> {
  if (!embeddingModelName()) return [];
  const count = part ? await countStaleChunks(scope) : await tenantDb(scope).knowledgeChunk.count();
  return Array.from({ length: Math.ceil(count / embedBatch) }, (_, at) => ({
    name: `Passages from ${at * embedBatch + 1}`,
    run: () => embedNextChunks(scope).then(() => null),
  }));
}

type Page = { url: string; locale: string; fetch: Fetch };

const pageWork = (scope: AccountScope, { url, locale, fetch }: Page): Work => ({
  name: url,
  run: async () => {
    const result = await fetch(url);
    if (!result.ok) return result.reason;
    const { page } = result;
    const isMarkdown = /markdown|text\/plain/i.test(page.contentType);
    const name = new URL(url).pathname.split("/").findLast(Boolean) ?? url;
    const article = isMarkdown
      ? readMarkdown(page.text, name)
      : readHtml(page.text, name, page.url);
    return keepArticle(scope, { article, locale, sourceUrl: url });
  },
});

type Pages = { ok: true; urls: string[] } | { ok: false; reason: string };

/** The pages of a sitemap, and of the sitemaps it names, that belong to its own site. */
async function listPages(sitemapUrl: string, fetch: Fetch): Promise<Pages> {
  const { host } = new URL(sitemapUrl);
  const waiting = [sitemapUrl];
  const pages = new Set<string>();
  for (let count = 0; count < mostSitemaps; count++) {
    const next = waiting.shift();
    if (!next) break;
    const result = await fetch(next);
    if (!result.ok && count === 0) return result;
    if (!result.ok) continue;
    const { urls, isIndex } = readSitemap(result.page.text);
    const own = urls.filter((url) => URL.parse(url)?.host === host);
    if (isIndex) waiting.push(...own);
    else for (const url of own) pages.add(url);
  }
  if (pages.size === 0) return { ok: false, reason: "It names no pages of its own site." };
  return { ok: true, urls: [...pages].slice(0, mostPages) };
}

/** Everything that answers are found in, written anew. */
async function indexWork(scope: AccountScope): Promise<Work[]> {
  const db = tenantDb(scope);
  const rows = await db.article.findMany({ select: { id: true, title: true } });
  const articles = rows.map(({ id, title }) => ({
    name: title,
    run: async () => {
      await db.$transaction(async (tx) => {
        const row = await tx.article.findFirst({ where: { id } });
        if (row) await indexArticle(tx, scope, { ...row, isPublished: row.status === "published" });
      });
      return null;
    },
  }));
  const canned = { name: "Canned responses", run: () => writeCanned(scope).then(() => null) };
  return [...articles, canned];
}
