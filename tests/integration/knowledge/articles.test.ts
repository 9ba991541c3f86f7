import { beforeAll, expect, test } from "vitest";
import type { ParsedArticle } from "@/lib/schemas/knowledge/article";
import { changePair, createPair, deletePair } from "@/server/answer-pairs/commands";
import { listPairs } from "@/server/answer-pairs/queries";
import { deleteArticle } from "@/server/articles/commands/delete-article";
import { changeArticle, createArticle } from "@/server/articles/commands/save-article";
import { findArticle } from "@/server/articles/queries/find-article";
import { listArticles } from "@/server/articles/queries/list-articles";
import { writeCanned } from "@/server/assistant/knowledge/index-canned";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;
let acme: AccountScope;
let globex: AccountScope;

beforeAll(async () => {
  town = await makeTown();
  acme = town.acme.scope;
  globex = town.globex.scope;
});

const everything = { q: "", status: "all" as const, locale: "", after: undefined };

const page = (title: string, more: Partial<ParsedArticle> = {}): ParsedArticle => ({
  ...{ locale: "en", slug: "", body: `About ${title}.`, collection: "", position: 0 },
  isPublished: true,
  ...more,
  title,
});

async function write(scope: AccountScope, input: ParsedArticle & { groupId?: string }) {
  const result = await createArticle(scope, input);
  if (!result.ok) throw new Error(result.reason);
  return result.articleId;
}

const found = async (scope: AccountScope, question: string) =>
  (await retrieve(scope, { assistantId: crypto.randomUUID(), question, locale: "en" })).map(
    ({ title }) => title,
  );

test("an article is found while it is published, by its newest words", async () => {
  const articleId = await write(acme, page("Marzipan", { isPublished: false }));
  expect(await found(acme, "marzipan")).toEqual([]);
  await changeArticle(acme, { ...page("Nougat"), articleId });
  expect(await found(acme, "nougat")).toEqual(["Nougat"]);
  expect(await found(acme, "marzipan")).toEqual([]);
  await changeArticle(acme, { ...page("Nougat", { isPublished: false }), articleId });
  expect(await found(acme, "nougat")).toEqual([]);
  await changeArticle(acme, { ...page("Nougat"), articleId });
  await deleteArticle(acme, { articleId });
  await deleteArticle(acme, { articleId });
  expect(await found(acme, "nougat")).toEqual([]);
});

test("an address and a language are taken once, and addresses are made of titles", async () => {
  const articleId = await write(acme, page("Größe wählen", { locale: "de" }));
  const article = await findArticle(acme, articleId);
  expect(article?.slug).toBe("grosse-wahlen");
  const { groupId = "" } = article ?? {};
  const again = await createArticle(acme, page("Größe wählen", { locale: "de" }));
  expect(again).toEqual({ ok: false, reason: "slug_taken" });
  const twice = await createArticle(acme, { ...page("Anders", { locale: "de" }), groupId });
  expect(twice).toEqual({ ok: false, reason: "locale_taken" });
  const english = await write(acme, { ...page("Choose a size"), groupId });
  expect((await findArticle(acme, english))?.translations).toEqual([
    { id: articleId, locale: "de" },
  ]);
  expect((await write(globex, page("Größe wählen", { locale: "de" }))).length).toBe(36);
});

test("another account's articles are neither seen, changed, translated nor deleted", async () => {
  const articleId = await write(acme, page("Ours alone"));
  const { groupId = "" } = (await findArticle(acme, articleId)) ?? {};
  expect(await findArticle(globex, articleId)).toBeNull();
  expect(await changeArticle(globex, { ...page("Theirs"), articleId })).toEqual({
    ok: false,
    reason: "not_found",
  });
  expect(await createArticle(globex, { ...page("Theirs", { locale: "fr" }), groupId })).toEqual({
    ok: false,
    reason: "not_found",
  });
  await deleteArticle(globex, { articleId });
  expect((await findArticle(acme, articleId))?.title).toBe("Ours alone");
  const { items } = await listArticles(globex, everything);
  expect(items.map(({ title }) => title)).not.toContain("Ours alone");
});

test("the list is narrowed by title, status and language, and goes on page by page", async () => {
  for (let count = 0; count < 52; count++) {
    await write(globex, page(`Shelf ${count}`, { isPublished: false, locale: "nl" }));
  }
  const filter = { ...everything, q: "shelf", status: "draft" as const, locale: "nl" };
  const first = await listArticles(globex, filter);
  expect(first.items).toHaveLength(50);
  const second = await listArticles(globex, { ...filter, after: first.nextCursor ?? undefined });
  expect(second).toMatchObject({ items: [{}, {}], nextCursor: null });
  expect((await listArticles(globex, { ...filter, status: "published" as never })).items).toEqual(
    [],
  );
});

test("a pair answers once it is approved, and another account cannot touch it", async () => {
  const { pairId } = await createPair(acme, {
    ...{ locale: "en", question: "Do you sell liquorice?", answer: "On Fridays." },
  });
  expect(await found(acme, "liquorice")).toEqual(["Do you sell liquorice?"]);
  expect(await changePair(globex, { pairId, status: "rejected" })).toEqual({
    ok: false,
    reason: "not_found",
  });
  await deletePair(globex, { pairId });
  await changePair(acme, { pairId, status: "rejected" });
  expect(await found(acme, "liquorice")).toEqual([]);
  expect((await listPairs(acme, { status: "rejected" })).items).toHaveLength(1);
  expect((await listPairs(globex, { status: "rejected" })).items).toEqual([]);
  await changePair(acme, { pairId, status: "approved", answer: "On Mondays." });
  await deletePair(acme, { pairId });
  expect(await found(acme, "liquorice")).toEqual([]);
});

test("canned responses follow what the team writes; those with variables are left out", async () => {
  const db = tenantDb(acme);
  const make = (shortcut: string, text: string) =>
    db.cannedResponse.create({ data: { accountId: acme, shortcut, text } });
  await make("opening-hours", "We open at nine.");
  const greeting = await make("hello", "Hello {{contact.name}}.");
  await writeCanned(acme);
  await writeCanned(acme);
  const chunks = () => db.knowledgeChunk.findMany({ where: { sourceKind: "canned" } });
  expect((await chunks()).map(({ title }) => title)).toEqual(["opening hours"]);
  await db.cannedResponse.deleteMany({ where: { id: { not: greeting.id } } });
  await writeCanned(acme);
  expect(await chunks()).toEqual([]);
});
