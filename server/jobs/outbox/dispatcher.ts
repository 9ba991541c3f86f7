/**
 * From the outbox to the queue. An event's jobs are added in the transaction that marks it dispatched, so a crash at any
 * point leaves both or neither; rows another dispatcher has locked are skipped, so each event is dispatched once.
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

/** Dispatches one batch of stored events, oldest first. Returns how many there were. */
export function dispatchBatch(): Promise<number> {
  return systemDb().$transaction(async (tx) => {
    const events = await tx.$queryRaw<StoredEvent[]>`
      SELECT "id", "accountId", "type", "payload" FROM "DomainEvent"
      WHERE "dispatchedAt" IS NULL ORDER BY "id" LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`;
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
