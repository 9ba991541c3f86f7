import { conversationFilter } from "@/lib/schemas/conversation";
import { viewConversationList } from "@/server/conversations/queries/view-conversation-list";
import type { AccountScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";
import { search } from "@/server/search/queries/search";
import { median, round } from "@/tests/bench/support/result";
import { oldWord } from "@/tests/support/factories/fill-desk";

type Place = { scope: AccountScope; actor: Actor };

/** The lists agents look at, as the dashboard asks for them. */
const lists = {
  all: {},
  mine: { assigned: "mine" },
  unassigned: { assigned: "unassigned" },
  waiting: { sort: "waiting" },
  priority: { sort: "priority", status: "any" },
  resolved: { status: "resolved", sort: "created" },
};

/** Words of every kind: in all, in many, in the oldest alone, once, nowhere, and several of them. */
const queries = {
  everywhere: "order",
  beginning: "th",
  oldest: oldWord,
  number: "Order 77",
  nowhere: "zzz",
  several: "order tao t",
  oldestAndBeginning: `${oldWord} th`,
  person: "Person 423",
  address: "person99@example",
  nobody: "Aloysius",
};

const rounds = 15;

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  while (times.length < rounds) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return round(median(times));
}

/** Medians in milliseconds, by what was asked. */
export async function timeDesk({ scope, actor }: Place): Promise<{
  lists: Record<string, number>;
  searches: Record<string, number>;
}> {
  const times = { lists: {} as Record<string, number>, searches: {} as Record<string, number> };
  for (const [name, asked] of Object.entries(lists)) {
    const filter = conversationFilter.parse(asked);
    times.lists[name] = await medianMs(() => viewConversationList(scope, actor, filter));
  }
  for (const [name, query] of Object.entries(queries)) {
    times.searches[name] = await medianMs(() => search(scope, query));
  }
  return times;
}
