import { beforeAll, expect, test } from "vitest";
import { GET as search } from "@/app/api/help/search/route";
import { GET as read, POST as vote } from "@/app/help/[center]/[locale]/[slug]/route";
import { GET as home } from "@/app/help/[center]/[locale]/route";
import { GET as choose } from "@/app/help/[center]/route";
import { GET as sitemap } from "@/app/help/[center]/sitemap.xml/route";
import { writeArticles } from "@/prisma/seed/write-articles";
import { createArticle } from "@/server/articles/commands/save-article";
import { getWidgetSession } from "@/server/conversations/queries/get-widget-session";
import { tenantDb } from "@/server/db/tenant";
import { saveCenter } from "@/server/help-center/commands";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;
const slug = `acme-${crypto.randomUUID().slice(0, 6)}`;

beforeAll(async () => {
  town = await makeTown();
  const { scope } = town.acme;
  await writeArticles(scope, slug);
  const draft = { locale: "en", title: "Secret draft", slug: "", body: "giraffe", collection: "" };
  await createArticle(scope, { ...draft, position: 0, isPublished: false });
  const hostile = { ...draft, title: "<script>alert(1)</script>", body: "<img src=x onerror=1>" };
  await createArticle(scope, { ...hostile, slug: "hostile", position: 0, isPublished: true });
});

type Handler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

const get = <Params>(handler: Handler<Params>, params: Params, init?: RequestInit, query = "") =>
  handler(new Request(`http://localhost/x${query}`, init), { params: Promise.resolve(params) });

const article = { center: slug, locale: "en", slug: "return-an-item" };

test("shelves, article and sitemap show what is published and nothing else", async () => {
  const shelves = await (await get(home, { center: slug, locale: "en" })).text();
  expect(shelves).toContain("Return an item");
  expect(shelves).not.toContain("Secret draft");
  const page = await get(read, article);
  expect(await page.text()).toContain('<h2 id="the-refund">The refund</h2>');
  expect((await get(read, { ...article, slug: "secret-draft" })).status).toBe(404);
  const map = await (await get(sitemap, { center: slug })).text();
  expect(map).toContain(`/help/${slug}/de/einen-artikel-zurucksenden`);
  expect(map).not.toContain("secret-draft");
});

test("the widget offers a search where there is something public to read", async () => {
  const offers = async ({ visitor }: TestTown["acme"]["ada"]) =>
    (await getWidgetSession(await visitor.session(), null)).inbox.hasHelp;
  expect(await offers(town.acme.ada)).toBe(true);
  expect(await offers(town.globex.eve)).toBe(false);
});

test("an unchanged page is not sent again, and nothing on it can run", async () => {
  const page = await get(read, article);
  const etag = page.headers.get("etag") ?? "";
  const again = await get(read, article, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const hostile = await (await get(read, { ...article, slug: "hostile" })).text();
  expect(hostile).not.toMatch(/<script|<img src=x/);
});

test("the browser's language is chosen, and a search finds across wordings", async () => {
  const headers = { "accept-language": "de-AT,de;q=0.9" };
  const chosen = await get(choose, { center: slug }, { headers });
  expect(chosen.headers.get("location")).toBe(`/help/${slug}/de`);
  const found = await get(home, { center: slug, locale: "en" }, {}, "?q=money+back");
  expect(await found.text()).toContain("Return an item");
  const hostile = await get(home, { center: slug, locale: "en" }, {}, '?q="><script>');
  expect(await hostile.text()).not.toContain("<script>");
});

test("the widget's search answers with addresses of its own account alone", async () => {
  const ask = (token: string, q: string) =>
    search(new Request(`http://localhost/x?website_token=${token}&q=${q}`), {
      params: Promise.resolve({}),
    });
  const found = await ask(town.acme.inbox.websiteToken, "lantern");
  const { items } = (await found.json()) as { items: { title: string; url: string }[] };
  expect(items[0]?.title).toBe("Charge the lantern");
  expect(items[0]?.url).toContain(`/help/${slug}/en/charge-the-lantern`);
  expect((await ask(town.acme.inbox.websiteToken, "giraffe")).status).toBe(200);
  expect((await ask(town.globex.inbox.websiteToken, "lantern")).status).toBe(404);
  expect((await ask("nonsense", "lantern")).status).toBe(404);
  expect((await ask(town.acme.inbox.websiteToken, "")).status).toBe(400);
});

test("a reader has one vote, and votes for what is not public are refused", async () => {
  const send = (params: typeof article, body: string) =>
    get(vote, params, { method: "POST", body });
  expect((await send(article, "helpful=yes")).status).toBe(303);
  expect((await send(article, "helpful=no")).status).toBe(303);
  expect((await send(article, "helpful=maybe")).status).toBe(400);
  expect((await send({ ...article, slug: "secret-draft" }, "helpful=yes")).status).toBe(404);
  const votes = await tenantDb(town.acme.scope).articleFeedback.findMany();
  expect(votes.map(({ isHelpful }) => isHelpful)).toEqual([false]);
});

test("a closed help centre and a stranger's name show nothing, and names are taken once", async () => {
  expect((await get(home, { center: "nobody", locale: "en" })).status).toBe(404);
  const input = { slug, title: "Theirs", intro: "", isPublic: true };
  expect(await saveCenter(town.globex.scope, input)).toEqual({ ok: false, reason: "slug_taken" });
  await saveCenter(town.acme.scope, { ...input, isPublic: false });
  expect((await get(read, article)).status).toBe(404);
  expect((await get(sitemap, { center: slug })).status).toBe(404);
});
