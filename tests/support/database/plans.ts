import { databasePool } from "@/server/db/client";

export type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  Plans?: Plan[];
};

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The nodes of the plans of the statements that fit `pattern` among those that `work` runs, one list a statement. */
export async function plansOf(pattern: RegExp, work: () => Promise<unknown>): Promise<Plan[][]> {
  const pool = databasePool();
  const seen: Array<{ text: string; values: unknown[] }> = [];
  const query = pool.query.bind(pool);
  pool.query = ((first: { text: string; values?: unknown[] }, ...rest: []) => {
    if (pattern.test(first.text)) seen.push({ text: first.text, values: first.values ?? [] });
    return query(first, ...rest);
    // The adapter hands over a config object and awaits the answer.
  }) as unknown as typeof pool.query;
  await work().finally(() => {
    pool.query = query;
  });
  const plans: Plan[][] = [];
  for (const { text, values } of seen) {
    const { rows } = await pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
    plans.push(nodesOf(rows[0]["QUERY PLAN"][0].Plan));
  }
  return plans;
}

/** What of a plan costs with the size of a table: reading all of it, or sorting more than a tenth of its rows. */
export function costsOf(nodes: Plan[], table: { name: string; rows: number }): string[] {
  return nodes.flatMap((node) => {
    const isScan = node["Node Type"] === "Seq Scan" && node["Relation Name"] === table.name;
    const below = Math.max(0, ...(node.Plans ?? []).map((plan) => plan["Actual Rows"]));
    const isSort = node["Node Type"] === "Sort" && below > Math.max(table.rows / 10, 200);
    return isScan || isSort ? [`${node["Node Type"]} over ${below}`] : [];
  });
}
