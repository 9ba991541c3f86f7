import { closeDatabase, openDatabase } from "@/server/db/client";
import { type BenchContext, type BenchResult, round } from "@/tests/bench/support/result";
import { timeDesk } from "@/tests/bench/support/time-desk";
import { copyTemplate } from "@/tests/support/database/postgres";
import { fillDesk } from "@/tests/support/factories/fill-desk";

export const name =
  "lists and search of the dashboard at 1,000, 100,000 and 1,000,000 conversations";

const sizes = [1_000, 100_000, 1_000_000];
const most = { growth: 2, searchMs: 100 };

type Times = Awaited<ReturnType<typeof timeDesk>>;

async function timeAt(templateUrl: string, size: number): Promise<Times> {
  const database = await copyTemplate(templateUrl);
  openDatabase(database.url);
  const { scope, agent } = await fillDesk(size);
  const times = await timeDesk({ scope, actor: agent.actor });
  await closeDatabase();
  await database.drop();
  return times;
}

const slowest = (times: Record<string, number>): number => Math.max(...Object.values(times));

/** Medians at three sizes, each message in a conversation of its own: as many messages as conversations. */
export async function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  const measured: Times[] = [];
  for (const size of sizes) measured.push(await timeAt(templateUrl, size));
  const [smallest, largest] = [measured[0], measured.at(-1)];
  if (!smallest || !largest) throw new Error("Nothing was measured.");
  const growth = slowest(largest.lists) / slowest(smallest.lists);
  const searchMs = slowest(largest.searches);
  const detail = Object.fromEntries(
    measured.flatMap(({ lists, searches }, at) => [
      [`lists at ${sizes[at]}`, JSON.stringify(lists)],
      [`searches at ${sizes[at]}`, JSON.stringify(searches)],
    ]),
  );
  return {
    ours: round(searchMs),
    unit: "ms for the slowest search",
    want: `≤ ${most.searchMs} ms, and lists that grow by at most ${most.growth} ×`,
    isMet: searchMs <= most.searchMs && growth <= most.growth,
    detail: { growthOfLists: round(growth), ...detail },
  };
}
