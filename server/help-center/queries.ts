import { plainText } from "@/lib/markdown/plain-text";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";
import type { Center } from "@/server/help-center/find-center";

export type ShelfArticle = { title: string; slug: string; collection: string };

export type PublicArticle = {
  id: string;
  title: string;
  body: string;
  collection: string;
  updatedAt: Date;
  translations: { locale: string; slug: string }[];
};

/** Where an article stands in the world. */
export const articlePath = (center: string, locale: string, slug: string): string =>
  `/help/${encodeURIComponent(center)}/${encodeURIComponent(locale)}/${encodeURIComponent(slug)}`;

const mostShown = 1_000;

/** Published articles of one language in the order of their shelves. */
export function listPublished(scope: AccountScope, locale: string): Promise<ShelfArticle[]> {
  return tenantDb(scope).article.findMany({
    where: { status: "published", locale },
    select: { title: true, slug: true, collection: true },
    orderBy: [{ collection: "asc" }, { position: "asc" }, { id: "asc" }],
    take: mostShown,
  });
}

/** A published article with its other published languages; null when there is none. */
export async function findPublished(
  scope: AccountScope,
  { locale, slug }: { locale: string; slug: string },
): Promise<PublicArticle | null> {
  const db = tenantDb(scope);
  const row = await db.article.findFirst({
    where: { status: "published", locale, slug },
    select: {
      ...{ id: true, groupId: true, title: true, body: true, collection: true, updatedAt: true },
    },
  });
  if (!row) return null;
  const { groupId, ...article } = row;
  const translations = await db.article.findMany({
    where: { status: "published", groupId, locale: { not: locale } },
    select: { locale: true, slug: true },
    orderBy: { locale: "asc" },
  });
  return { ...article, translations };
}

export type FoundArticle = { title: string; url: string; excerpt: string };

const mostFound = 8;
/** Readers choose themselves, so they see more than the assistant would stand by. */
const leastConfidence = 0.05;
const excerptLength = 180;

/** Published articles that fit a search, the likeliest first. */
export async function searchPublished(
  { scope }: Center,
  { query, locale }: { query: string; locale: string },
): Promise<FoundArticle[]> {
  // Nobody's assistant: only articles count.
  const ask = { assistantId: nobody, question: query, locale, limit: mostFound * 2 };
  const passages = await retrieve(scope, ask);
  return passages
    .filter(({ source, confidence }) => source.kind === "article" && confidence >= leastConfidence)
    .slice(0, mostFound)
    .flatMap(({ title, url, text }) => (url ? [{ title, url, excerpt: beginningOf(text) }] : []));
}

function beginningOf(markdown: string): string {
  const text = plainText(markdown).replaceAll(/\s+/g, " ");
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, excerptLength).replace(/\s+\S*$/, "")}…`;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** Every address of a help centre with its last change, for search engines. */
export async function listAddresses({ scope, slug: center }: Center): Promise<[string, Date][]> {
  const rows = await tenantDb(scope).article.findMany({
    where: { status: "published" },
    select: { locale: true, slug: true, updatedAt: true },
    orderBy: { id: "asc" },
    take: 50_000,
  });
  return rows.map(({ locale, slug, updatedAt }) => [
    `${env.BASE_URL}${articlePath(center, locale, slug)}`,
    updatedAt,
  ]);
}
