/**
 * From the outbox to the queue. An event's jobs are added in the transaction that marks it dispatched, so a crash at any
 * point leaves both or neither. Dispatchers wait for each other at the oldest event: to skip what one has in hand would
 * bring the mails of a lane into another order.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { onAnnouncement } from "@/server/events/announce";
import { addJobs, type JobSpec } from "@/server/jobs/enqueue";
import { joined } from "@/server/jobs/outbox/joined";
import { withoutNeedless } from "@/server/jobs/outbox/needless";
import { subscribers } from "@/server/jobs/subscribers";
import { type Loop, startLoop } from "@/server/jobs/timer/loop";
import { log } from "@/server/log";
import { remember } from "@/server/remember";

type StoredEvent = { id: bigint; accountId: string; type: string; payload: unknown };

const batchSize = 100;

/** After what was waiting is dispatched: a busy moment's events go together, the first of a quiet one at once. */
const restMs = 200;

/** A dispatcher that stands still for so long, in a process that was halted, holds up the others no longer. */
const patience = "15s";

/** Dispatches one batch of stored events, oldest first. Returns how many there were. */
export function dispatchBatch(): Promise<number> {
  return systemDb().$transaction(async (tx) => {
    const events = await tx.$queryRaw<StoredEvent[]>`
      WITH patience AS MATERIALIZED (
        SELECT set_config('idle_in_transaction_session_timeout', ${patience}, true) AS set)
      SELECT e."id", e."accountId", e."type", e."payload" FROM "DomainEvent" e, patience
      WHERE e."dispatchedAt" IS NULL ORDER BY e."id" LIMIT ${batchSize} FOR UPDATE OF e`;
    if (events.length === 0) return 0;
    await addJobs(tx, joined(await withoutNeedless(events.flatMap(jobsOf))));
    // One text for any number of events: Prisma would compile a query for each.
    await tx.$executeRaw`
      UPDATE "DomainEvent" SET "dispatchedAt" = ${now()}::timestamptz
      WHERE "id" = ANY(${events.map((event) => event.id)}::bigint[])`;
    return events.length;
  });
}

function jobsOf(event: StoredEvent): JobSpec[] {
  const interested = subscribers.filter((subscriber) => subscriber.type === event.type);
  try {
    return interested.flatMap((subscriber) => subscriber.jobs(event.accountId, event.payload));
  } catch (error) {
    // One malformed event must not hold up those behind it.
    log.error({ error, eventId: String(event.id), type: event.type }, "event not understood");
    return [];
  }
}

const dispatchers = () =>
  remember("dispatchers", () => {
    const running = new Set<Loop>();
    onAnnouncement(() => {
      for (const loop of running) loop.poke();
    });
    return running;
  });

/** Dispatches until stopped: at once when this process commits events, each second for those of others. */
export function startDispatcher(): () => Promise<void> {
  const loop = startLoop({
    name: "dispatcher",
    everyMs: 1_000,
    run: async () => {
      while ((await dispatchBatch()) === batchSize);
      await sleep(restMs);
    },
  });
  dispatchers().add(loop);
  return async () => {
    dispatchers().delete(loop);
    await loop.stop();
  };
}
