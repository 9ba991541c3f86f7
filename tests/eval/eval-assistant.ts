/**
 * Measures answering without a model: `npm run eval:assistant [-- --misses]`. Prints how often the right article comes
 * first and among the first three, found and stood by, and how often what nothing answers is handed over; ends with 1
 * when a figure is below its mark.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { answerWithoutModel } from "@/server/assistant/answer/answer-without-model";
import { splitArticle } from "@/server/assistant/knowledge/split-article";
import { writeChunks } from "@/server/assistant/knowledge/write-chunks";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import { migrateDatabase } from "@/server/boot/migrate";
import { closeDatabase, openDatabase, systemDb } from "@/server/db/client";
import { openEmbeddedPostgres } from "@/server/db/embedded/open-embedded-postgres";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { freshQuestions } from "@/tests/eval/fresh-questions";
import { describeFigures, describeMiss, isMiss, measure, type Outcome } from "@/tests/eval/measure";
import { type Question, questions } from "@/tests/eval/questions";

const marks = { first: 80, third: 92, sureFirst: 80, handedOver: 90 } as const;
const folder = "tests/eval/corpus";

type Page = { locale: string; title: string; body: string };

/** A file's articles begin with "# "; files named by a language are in it, the others in English. */
async function readCorpus(): Promise<Page[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const shelves = files.map(async (file) => {
    const name = path.basename(file, ".md");
    const locale = name.length === 2 ? name : "en";
    const text = await readFile(path.join(folder, file), "utf8");
    return text
      .split(/^# /m)
      .filter((article) => article.trim() !== "")
      .map((article) => {
        const [title = "", ...body] = article.split("\n");
        return { locale, title: title.trim(), body: body.join("\n") };
      });
  });
  return (await Promise.all(shelves)).flat();
}

async function fillShelf(scope: AccountScope): Promise<number> {
  const corpus = await readCorpus();
  const titles = new Set(corpus.map(({ title }) => title));
  const lost = [...questions, ...freshQuestions].find(
    ({ wants }) => wants !== null && !titles.has(wants),
  );
  if (lost) throw new Error(`No such article: ${lost.wants}`);
  for (const { locale, title, body } of corpus) {
    const source = { kind: "article" as const, id: crypto.randomUUID() };
    const chunks = splitArticle(body);
    await writeChunks(tenantDb(scope), scope, { source, locale, title, slug: null, chunks });
  }
  return corpus.length;
}

async function ask(scope: AccountScope, question: Question): Promise<Outcome> {
  const { asks, locale = "en" } = question;
  const assistantId = crypto.randomUUID();
  const passages = await retrieve(scope, { assistantId, question: asks, locale });
  return { question, passages, answer: answerWithoutModel({ question: asks, locale, passages }) };
}

const print = (text: string) => void process.stdout.write(`${text}\n`);

async function run(): Promise<boolean> {
  const { id } = await systemDb().account.create({ data: { name: "Ridge" } });
  const scope = grantScope(id);
  const articles = await fillShelf(scope);
  const outcomes: Outcome[] = [];
  for (const question of questions) outcomes.push(await ask(scope, question));
  const tuned = outcomes.filter((_, at) => at % 2 === 0);
  const held = outcomes.filter((_, at) => at % 2 === 1);
  if (process.argv.includes("--misses")) {
    for (const outcome of tuned.filter(isMiss)) print(describeMiss(outcome));
  }
  print(`${articles} articles, ${outcomes.length} questions`);
  print(describeFigures("tuned", measure(tuned)));
  print(describeFigures("held", measure(held)));
  const all = measure(outcomes);
  print(describeFigures("all", all));
  const fresh: Outcome[] = [];
  for (const question of freshQuestions) fresh.push(await ask(scope, question));
  print(describeFigures("fresh", measure(fresh)));
  const names = ["first", "third", "sureFirst", "handedOver"] as const;
  const failed = names.filter((name) => all[name] < marks[name]);
  for (const name of failed) print(`${name} is below ${marks[name]} %`);
  return failed.length === 0;
}

const dataDir = await mkdtemp(path.join(tmpdir(), "segue-eval-"));
const postgres = await openEmbeddedPostgres({ dataDir, isThrowaway: true });
let isGood = false;
try {
  await migrateDatabase(postgres.url);
  openDatabase(postgres.url);
  isGood = await run();
} finally {
  await closeDatabase();
  await postgres.leave();
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(isGood ? 0 : 1);
