import { expect, test } from "vitest";
import { listSorts, listTabs } from "@/lib/listing/list-names";
import { type ConversationFilter, type ListFilter, listFilter } from "@/lib/schemas/conversation";
import { listConversations } from "@/server/conversations/queries/list-conversations";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { search } from "@/server/search/queries/search";
import { useDatabase } from "@/tests/support/database/database";
import { costsOf, plansOf } from "@/tests/support/database/plans";
import { fillDesk, oldWord } from "@/tests/support/factories/fill-desk";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

/** A label that few conversations have. */
async function label(scope: AccountScope): Promise<string> {
  const { id } = await tenantDb(scope).label.create({ data: { accountId: scope, title: "rare" } });
  await tenantDb(scope).$executeRaw`
    INSERT INTO "ConversationLabel" ("accountId", "conversationId", "labelId")
    SELECT "accountId", "id", ${id}::uuid FROM "Conversation"
    WHERE "accountId" = ${scope}::uuid AND "number" % 500 = 0`;
  await tenantDb(scope).$executeRaw`ANALYZE "ConversationLabel"`;
  return id;
}

const lists = (labelId: string, userId: string): ListFilter[] => [
  ...listTabs.flatMap((assigned) => listSorts.map((sort) => listFilter.parse({ assigned, sort }))),
  ...listSorts.map((sort) => listFilter.parse({ status: "resolved", sort })),
  ...listSorts.map((sort) => listFilter.parse({ status: "any", sort })),
  listFilter.parse({ label: [labelId] }),
  listFilter.parse({ priority: ["urgent", "high"] }),
  listFilter.parse({ assignee: [userId], sort: "waiting" }),
];

/** What a page costs too much; nothing where it follows its index. */
async function listCosts(
  { scope, agent }: TestWorkspace,
  page: ConversationFilter,
  rows: number,
): Promise<string[]> {
  const list = () => listConversations(scope, agent.actor, page);
  const plans = await plansOf(/^\s*SELECT c\."id" FROM \(/, list);
  expect(plans).toHaveLength(1);
  const costs = plans.flatMap((nodes) => costsOf(nodes, { name: "Conversation", rows }));
  return costs.map((cost) => `${JSON.stringify(page)}: ${cost}`);
}

const queries = ["order", "th", oldWord, `${oldWord} th`, "order zzz", "in:email", "person 77"];

async function searchCosts({ scope }: TestWorkspace, query: string, rows: number) {
  const plans = await plansOf(/^\s*SELECT found\./, () => search(scope, query));
  expect(plans.length).toBeGreaterThan(0);
  // A thousand subjects are read faster than their index is opened.
  const tables = ["Message", "Contact", ...(rows > 1_000 ? ["Conversation"] : [])];
  const costs = tables.flatMap((name) => plans.flatMap((nodes) => costsOf(nodes, { name, rows })));
  return costs.map((cost) => `${query}: ${cost}`);
}

test.each([1_000, 100_000])(
  "at %i conversations no list and no search reads a table or sorts the whole",
  {
    timeout: 300_000,
  },
  async (rows) => {
    const workspace = await fillDesk(rows);
    const { scope, agent } = workspace;
    const labelId = await label(scope);
    const findings: string[] = [];
    for (const filter of lists(labelId, agent.actor.userId)) {
      const page = { ...filter, limit: 30 };
      const { nextCursor } = await listConversations(scope, agent.actor, page);
      findings.push(...(await listCosts(workspace, page, rows)));
      if (nextCursor) {
        findings.push(...(await listCosts(workspace, { ...page, after: nextCursor }, rows)));
      }
    }
    for (const query of queries) findings.push(...(await searchCosts(workspace, query, rows)));
    expect(findings.join("\n")).toBe("");
  },
);

test("a search goes on behind its cursor from the newest to the oldest, without a hole", async () => {
  const { scope } = await fillDesk(3_000);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await search(scope, "order", { limit: 500, after });
    seen.push(...page.messages.map(({ id }) => id));
    after = page.nextCursor;
  } while (after !== null);
  expect([seen.length, new Set(seen).size]).toEqual([3_000, 3_000]);
  expect(seen).toEqual(seen.toSorted().reverse());
  expect((await search(scope, oldWord, { limit: 100 })).messages).toHaveLength(31);
});
