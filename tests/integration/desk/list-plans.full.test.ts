import { expect, test } from "vitest";
import {
  type ConversationFilter,
  type ListFilter,
  listFilter,
  listSorts,
  listTabs,
} from "@/lib/schemas/conversation";
import { listConversations } from "@/server/conversations/queries/list-conversations";
import { databasePool, systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

const rows = 100_000;

/** Conversations of all kinds, in bulk: what the lists are asked for when a workspace is old. */
async function fill({ scope, inbox, agent, ada }: TestTown["acme"]): Promise<string> {
  const { contactId } = await ada.visitor.session();
  const [label] = await systemDb().$queryRaw<{ id: string }[]>`
    INSERT INTO "Label" ("id", "accountId", "title")
    VALUES (uuidv7(), ${scope}::uuid, 'rare') RETURNING "id"`;
  await systemDb().$executeRaw`
    INSERT INTO "Conversation" ("id", "accountId", "inboxId", "contactId", "number", "status",
      "assigneeId", "priority", "waitingSince", "isUnattended", "lastActivityAt", "createdAt")
    SELECT uuidv7(), ${scope}::uuid, ${inbox.id}::uuid, ${contactId}::uuid, 1000 + n,
      (ARRAY['open','resolved','resolved','resolved','pending']::"ConversationStatus"[])[1 + n % 5],
      CASE WHEN n % 7 = 0 THEN ${agent.actor.userId}::uuid END,
      (ARRAY['none','none','low','medium','high','urgent']::"Priority"[])[1 + n % 6],
      CASE WHEN n % 3 = 0 THEN timestamptz '2026-01-01' + n * interval '1 minute' END, n % 50 = 0,
      timestamptz '2026-01-01' + (n * 7919 % ${rows}) * interval '1 minute',
      timestamptz '2026-01-01' + n * interval '1 minute'
    FROM generate_series(1, ${rows}) AS n`;
  await systemDb().$executeRaw`
    INSERT INTO "ConversationLabel" ("accountId", "conversationId", "labelId")
    SELECT "accountId", "id", ${label?.id}::uuid FROM "Conversation"
    WHERE "accountId" = ${scope}::uuid AND "number" % 500 = 0`;
  await systemDb().$executeRaw`ANALYZE "Conversation", "ConversationLabel"`;
  return label?.id ?? "";
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  Plans?: Plan[];
};

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The plans of the statements over conversations that `work` runs. */
async function plansOf(work: () => Promise<unknown>): Promise<Plan[]> {
  const pool = databasePool();
  const seen: Array<{ text: string; values: unknown[] }> = [];
  const query = pool.query.bind(pool);
  pool.query = ((first: { text: string; values?: unknown[] }, ...rest: []) => {
    if (/^\s*SELECT c\."id" FROM \(/.test(first.text)) {
      seen.push({ text: first.text, values: first.values ?? [] });
    }
    return query(first, ...rest);
    // The adapter hands over a config object and awaits the answer.
  }) as unknown as typeof pool.query;
  await work().finally(() => {
    pool.query = query;
  });
  expect(seen).toHaveLength(1);
  const plans: Plan[] = [];
  for (const { text, values } of seen) {
    const { rows } = await pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
    plans.push(rows[0]["QUERY PLAN"][0].Plan);
  }
  return plans;
}

/** What a page costs too much; nothing where it follows its index. */
async function costsOf({ acme }: TestTown, page: ConversationFilter): Promise<string[]> {
  const plans = await plansOf(() => listConversations(acme.scope, acme.agent.actor, page));
  return plans.flatMap(nodesOf).flatMap((node) => {
    const isScan = node["Node Type"] === "Seq Scan" && node["Relation Name"] === "Conversation";
    const below = Math.max(0, ...(node.Plans ?? []).map((plan) => plan["Actual Rows"]));
    const isSort = node["Node Type"] === "Sort" && below > rows / 10;
    return isScan || isSort ? [`${JSON.stringify(page)}: ${node["Node Type"]} over ${below}`] : [];
  });
}

test("at 100,000 conversations no list reads the table or sorts the whole", {
  timeout: 300_000,
}, async () => {
  const town = await makeTown();
  const { scope, agent } = town.acme;
  const label = await fill(town.acme);
  const filters: ListFilter[] = [
    ...listTabs.flatMap((assigned) =>
      listSorts.map((sort) => listFilter.parse({ assigned, sort })),
    ),
    ...listSorts.map((sort) => listFilter.parse({ status: "resolved", sort })),
    listFilter.parse({ label: [label] }),
    listFilter.parse({ priority: ["urgent", "high"] }),
    listFilter.parse({ assignee: [agent.actor.userId], sort: "waiting" }),
  ];
  const findings: string[] = [];
  for (const filter of filters) {
    const page = { ...filter, limit: 30 };
    const { nextCursor } = await listConversations(scope, agent.actor, page);
    findings.push(...(await costsOf(town, page)));
    if (nextCursor) findings.push(...(await costsOf(town, { ...page, after: nextCursor })));
  }
  expect(findings.join("\n")).toBe("");
});
