import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TaskInput } from "@/lib/schemas/knowledge/task";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { startTask } from "@/server/imports/commands";
import { fetchPage } from "@/server/imports/fetch-page";
import { type Fetch, listWork } from "@/server/imports/list-work";
import { listTasks } from "@/server/imports/queries";
import { runTask } from "@/server/imports/run-task";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;
let acme: AccountScope;
let origin = "";

const html = `<html><head><title>Site</title><script>evil()</script></head><body><nav>Menu</nav><main>
  <h1>Return &amp; refund</h1><p>Send it <b>back</b> with <a href="/label">the label</a>.</p>
  <ul><li>one</li><li>two</li></ul><table><tr><th>A</th></tr><tr><td>1 | 2</td></tr></table>
  <p onclick="x()">See <a href="javascript:alert(1)">this</a>.</p></main><footer>Foot</footer></body></html>`;

const site = createServer((request, response) => {
  const send = (type: string, body: string) =>
    void response.writeHead(200, { "content-type": type }).end(body);
  if (request.url === "/returns") return send("text/html; charset=utf-8", html);
  if (request.url === "/picture") return send("image/png", "x");
  if (request.url === "/huge") return send("text/html", "x".repeat(3_100_000));
  if (request.url === "/inside") {
    const location = "http://169.254.169.254/latest";
    return void response.writeHead(302, { location }).end();
  }
  if (request.url === "/sitemap.xml") {
    const urls = [`${origin}/returns`, `${origin}/picture`, "https://other.test/x"];
    return send(
      "application/xml",
      `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`)}</urlset>`,
    );
  }
  return void response.writeHead(404).end();
});

/** This test's own site counts as public; everything else is judged as always. */
const fetchHere: Fetch = (url) =>
  fetchPage(url, {
    lookup: async () => [{ address: "127.0.0.1", family: 4 }],
    mayConnect: (address) => address === "127.0.0.1",
    isPortAllowed: () => true,
    patienceMs: 5_000,
  });

beforeAll(async () => {
  town = await makeTown();
  acme = town.acme.scope;
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://help.test:${(site.address() as AddressInfo).port}`;
});

afterAll(() => site.close());

async function importNow(input: TaskInput): Promise<(string | null)[]> {
  const work = await listWork(acme, input, fetchHere);
  if (!work.ok) throw new Error(work.reason);
  const problems: (string | null)[] = [];
  for (const item of work.items) problems.push(await item.run());
  return problems;
}

const titled = (title: string) => tenantDb(acme).article.findMany({ where: { title } });

test("a page comes in as a draft of its article alone, and again changes that draft", async () => {
  const input = { kind: "import_page" as const, locale: "en", url: `${origin}/returns` };
  expect(await importNow(input)).toEqual([null]);
  expect(await importNow(input)).toEqual([null]);
  const [article, ...others] = await titled("Return & refund");
  expect(others).toEqual([]);
  expect(article?.status).toBe("draft");
  expect(article?.body).toContain(`Send it **back** with [the label](${origin}/label).`);
  expect(article?.body).toContain("- one\n- two");
  expect(article?.body).toContain("| 1 \\| 2 |");
  expect(article?.body).not.toMatch(/evil|Menu|Foot|javascript/);
});

test("a sitemap's pages of its own site come in; what is no text is told", async () => {
  const input = { kind: "import_sitemap" as const, locale: "de", url: `${origin}/sitemap.xml` };
  expect(await importNow(input)).toEqual([null, "it holds no text"]);
});

test("no private address is called, at once or by a redirect, and size is capped", async () => {
  const reasons = async (...urls: string[]) =>
    Promise.all(
      urls.map(async (url) => {
        const result = await fetchPage(url);
        return result.ok ? "fetched" : result.reason;
      }),
    );
  const inside = "this address is within a private network";
  expect(
    await reasons(
      "http://127.0.0.1/",
      "http://[::1]/",
      "http://10.0.0.1/",
      "http://169.254.169.254/",
    ),
  ).toEqual([inside, inside, inside, inside]);
  const notWeb = "this address is not one of the web";
  expect(
    await reasons("file:///etc/passwd", "http://localhost:5432/", "http://a:b@x.test/"),
  ).toEqual([notWeb, notWeb, notWeb]);
  expect(await fetchHere(`${origin}/inside`)).toEqual({ ok: false, reason: inside });
  expect(await fetchHere(`${origin}/huge`)).toEqual({
    ok: false,
    reason: "the page is larger than 3 MB",
  });
});

test("a task runs once, keeps its progress, and is nobody else's", async () => {
  const { actor } = town.acme.admin;
  const files = [
    {
      name: "opening-hours.md",
      text: "---\ncategory: Shop\n---\n# Opening hours\n\nNine to five.",
    },
    { name: "empty.md", text: "" },
  ];
  const started = await startTask(actor, { kind: "import_files", locale: "en", files });
  if (!started.ok) throw new Error(started.reason);
  expect(await startTask(actor, { kind: "reindex" })).toEqual({ ok: false, reason: "busy" });
  const { taskId } = started;
  await runTask({ accountId: town.globex.scope, taskId });
  expect((await listTasks(acme))[0]?.state).toBe("queued");
  await runTask({ accountId: acme, taskId });
  await runTask({ accountId: acme, taskId });
  expect((await listTasks(acme))[0]).toMatchObject({
    ...{ state: "done", total: 2, done: 1, failed: 1 },
    report: ["empty.md: there is no text on it."],
  });
  expect(await titled("Opening hours")).toMatchObject([
    { collection: "Shop", body: "Nine to five." },
  ]);
  expect(await listTasks(town.globex.scope)).toEqual([]);
  const again = await startTask(actor, { kind: "reindex" });
  if (!again.ok) throw new Error(again.reason);
  await runTask({ accountId: acme, taskId: again.taskId });
  expect((await listTasks(acme))[0]?.state).toBe("done");
});
