import { beforeAll, expect, test } from "vitest";
import { answerWithoutModel } from "@/server/assistant/answer/answer-without-model";
import { splitArticle } from "@/server/assistant/knowledge/split-article";
import { writeChunks } from "@/server/assistant/knowledge/write-chunks";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

let town: TestTown;
const assistants = new Map<AccountScope, string>();

type Page = { title: string; body: string; locale?: string; kind?: "article" | "canned" };

async function shelve(scope: AccountScope, page: Page): Promise<string> {
  const { title, body, locale = "en", kind = "article" } = page;
  const id = crypto.randomUUID();
  const chunks = splitArticle(body);
  const source = { kind, id };
  await writeChunks(tenantDb(scope), scope, { source, locale, title, slug: null, chunks });
  return id;
}

async function ask(scope: AccountScope, question: string, locale = "en") {
  const assistantId = assistants.get(scope) ?? "";
  const passages = await retrieve(scope, { assistantId, question, locale });
  return { passages, answer: answerWithoutModel({ question, locale, passages }) };
}

beforeAll(async () => {
  town = await makeTown();
  for (const { scope } of [town.acme, town.globex]) {
    const { id } = await tenantDb(scope).assistant.create({
      data: { accountId: scope, name: "Robin", createdAt: new Date(0) },
    });
    assistants.set(scope, id);
  }
  const { scope } = town.acme;
  const pages: Page[] = [
    {
      title: "Return an item",
      body: "You have 30 days to send something back.\n\n## Label\n\nPrint the label from your account:\n\n1. Open *Orders*\n2. Press **Return**",
    },
    { title: "Delivery times", body: "Parcels within Germany take two working days." },
    { title: "Change your password", body: "Open *Profile* and press **New password**." },
    { title: "Wash the cups", body: "Our stoneware may go into the dishwasher." },
    {
      title: "Etwas zurückschicken",
      body: "Sie haben 30 Tage Zeit für die Rückgabe.",
      locale: "de",
    },
    { title: "返品について", body: "商品の返品は30日以内にお願いします。", locale: "ja" },
    { title: "giraffe", body: "Only agents may say giraffe.", kind: "canned" },
  ];
  for (const page of pages) await shelve(scope, page);
  await shelve(town.globex.scope, { title: "Secret recipe", body: "Globex boils it with thyme." });
});

test("a question in a customer's own words finds its passage, typos and synonyms too", async () => {
  const first = async (question: string, locale?: string) =>
    (await ask(town.acme.scope, question, locale)).passages[0]?.title;
  expect(await first("can i send back something that i bought")).toBe("Return an item");
  expect(await first("shiping how many days")).toBe("Delivery times");
  expect(await first("forgot my pasword")).toBe("Change your password");
  expect(await first("dishwasher?")).toBe("Wash the cups");
  expect(await first("Wie kann ich etwas zurücksenden?")).toBe("Etwas zurückschicken");
  expect(await first("返品したいです", "ja")).toBe("返品について");
});

test("the answer is the article's own words, and what nobody wrote down is handed over", async () => {
  const { answer } = await ask(town.acme.scope, "Can cups go in the dishwasher?");
  expect(answer).toMatchObject({
    kind: "answer",
    text: "Our stoneware may go into the dishwasher.",
  });
  const { answer: unknown } = await ask(town.acme.scope, "Do you have vacancies for drivers?");
  expect(unknown).toEqual({ kind: "hand-over", reason: "unknown" });
});

test("nothing of another account is found, and canned responses only by choice", async () => {
  expect((await ask(town.acme.scope, "secret recipe thyme")).passages).toEqual([]);
  expect((await ask(town.globex.scope, "return label")).passages).toEqual([]);
  expect((await ask(town.acme.scope, "giraffe")).passages).toEqual([]);
  await tenantDb(town.acme.scope).assistant.updateMany({
    data: { settings: { countsCannedResponses: true } },
  });
  expect((await ask(town.acme.scope, "giraffe")).passages[0]?.title).toBe("giraffe");
});

test("signs of queries and code in a question are words like others", async () => {
  for (const question of [
    "' OR 1=1 --",
    "a & !b | (c:*",
    "\\",
    "%_%",
    "<b>return</b>",
    "\u0000 return",
    "?",
  ]) {
    expect(Array.isArray((await ask(town.acme.scope, question)).passages)).toBe(true);
  }
});
