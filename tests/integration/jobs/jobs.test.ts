import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { retryJob } from "@/server/jobs/commands";
import { addJobs, enqueue, jobSpec } from "@/server/jobs/enqueue";
import { dispatchBatch, startDispatcher } from "@/server/jobs/outbox/dispatcher";
import { pruneEvents } from "@/server/jobs/outbox/prune";
import { PermanentFailure } from "@/server/jobs/permanent-failure";
import { listFailedJobs } from "@/server/jobs/queries";
import { failDoomedJobs, failUnknownJobs } from "@/server/jobs/worker/failures";
import { startRunner } from "@/server/jobs/worker/runner";
import type { Actor } from "@/server/members/actor";
import { useDatabase } from "@/tests/support/database/database";

const database = useDatabase();

type QueuedJob = {
  name: string;
  attempts: number;
  max_attempts: number;
  last_error: string | null;
};

const queuedJobs = () => systemDb().$queryRaw<QueuedJob[]>`
  SELECT "task_identifier" AS "name", "attempts", "max_attempts", "last_error"
  FROM graphile_worker.jobs ORDER BY "id"`;

const commitEvents = (count: number, scope: AccountScope = grantScope(randomUUID())) =>
  withEvents(scope, async (_tx, emit) => {
    for (let index = 0; index < count; index += 1) {
      const lane = `lane ${index}`;
      emit({ type: "email.received", payload: { inboundEmailId: randomUUID(), lane } });
    }
  });

/** Until a transaction waits for a row that another one has. */
const untilSomebodyWaits = () =>
  expect
    .poll(
      () => systemDb().$queryRaw`
        SELECT 1 AS "waits" FROM pg_stat_activity
        WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`,
      { interval: 10 },
    )
    .toHaveLength(1);

const ids = () => ({ accountId: randomUUID(), outboundEmailId: randomUUID() });

beforeEach(async () => {
  await systemDb().domainEvent.deleteMany();
  await systemDb().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

describe("from stored events to jobs", () => {
  test("an event becomes its job, once, however many dispatchers look", async () => {
    await commitEvents(250);
    const counts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => dispatchBatch()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(250);
    expect(await queuedJobs()).toHaveLength(250);
    expect(await dispatchBatch()).toBe(0);
  });

  test("what a killed dispatcher had in hand is dispatched by the next one", async () => {
    await commitEvents(3);
    const killed = new pg.Client({ connectionString: database.url() });
    await killed.connect();
    await killed.query(`BEGIN`);
    await killed.query(`SELECT 1 FROM "DomainEvent" WHERE "dispatchedAt" IS NULL FOR UPDATE`);
    await killed.query(`SELECT graphile_worker.add_job('mail.process')`);
    // What comes later waits for it: it may be of the same lane.
    const next = commitEvents(1).then(() => dispatchBatch());
    await untilSomebodyWaits().finally(() => killed.end());
    expect(await next).toBe(4);
    expect(await queuedJobs()).toHaveLength(4);
  });

  test("a later batch, however large, is not put before an earlier one of its lane", async () => {
    await commitEvents(1);
    await dispatchBatch();
    await commitEvents(100);
    await dispatchBatch();
    const order = await systemDb().$queryRaw<Array<{ id: bigint }>>`
      SELECT "id" FROM graphile_worker.jobs WHERE "queue_name" = 'lane 0' ORDER BY "run_at"`;
    const added = order.map(({ id }) => id);
    expect(added).toEqual(added.toSorted((a, b) => Number(a - b)));
    expect(added).toHaveLength(2);
  });

  test("mails of one lane and account are one job, in their order", async () => {
    const [scope, other] = [grantScope(randomUUID()), grantScope(randomUUID())];
    const mails = Array.from({ length: 6 }, () => randomUUID());
    for (const [at, inboundEmailId] of mails.entries()) {
      await withEvents(at === 5 ? other : scope, async (_tx, emit) => {
        emit({ type: "email.received", payload: { inboundEmailId, lane: `lane ${at % 2}` } });
      });
    }
    await dispatchBatch();
    const jobs = await systemDb().$queryRaw<Array<{ payload: unknown }>>`
      SELECT p."payload" FROM graphile_worker._private_jobs p
      JOIN graphile_worker.jobs j ON j."id" = p."id" ORDER BY j."queue_name", p."run_at"`;
    const [first, second, third, fourth, fifth, sixth] = mails;
    expect(jobs.map(({ payload }) => payload)).toEqual([
      { accountId: scope, inboundEmailIds: [first, third, fifth] },
      { accountId: scope, inboundEmailIds: [second, fourth] },
      { accountId: other, inboundEmailIds: [sixth] },
    ]);
  });

  test("an event rolled back leaves no job", async () => {
    const scope = grantScope(randomUUID());
    const failing = withEvents(scope, async (_tx, emit) => {
      emit({ type: "email.received", payload: { inboundEmailId: randomUUID() } });
      throw new Error("changed our mind");
    });
    await expect(failing).rejects.toThrow("changed our mind");
    expect(await dispatchBatch()).toBe(0);
  });

  test("a malformed event and one of an unknown type do not hold up the others", async () => {
    const accountId = randomUUID();
    await systemDb().domainEvent.createMany({
      data: [
        { accountId, type: "email.received", payload: { inboundEmailId: "not an id" } },
        { accountId, type: "moon.risen", payload: {} },
      ],
    });
    await commitEvents(1);
    expect(await dispatchBatch()).toBe(3);
    expect(await queuedJobs()).toHaveLength(1);
    expect(await dispatchBatch()).toBe(0);
  });

  test("a running dispatcher is woken by a commit of its own process", async () => {
    const stop = startDispatcher();
    await commitEvents(1);
    await expect.poll(queuedJobs).toHaveLength(1);
    await stop();
  });

  test("dispatched events are forgotten after a week, waiting ones never", async () => {
    await commitEvents(2);
    await dispatchBatch();
    await commitEvents(1);
    await pruneEvents();
    expect(await systemDb().domainEvent.count()).toBe(3);
    advanceClock(8 * 24 * 60 * 60 * 1_000);
    await pruneEvents();
    expect(await systemDb().domainEvent.count()).toBe(1);
    expect(await dispatchBatch()).toBe(1);
  });
});

describe("adding a job", () => {
  test("with a transaction adds it when the transaction commits, and not otherwise", async () => {
    const adding = systemDb().$transaction(async (tx) => {
      await enqueue("mail.send", ids(), { tx });
      throw new Error("changed our mind");
    });
    await expect(adding).rejects.toThrow("changed our mind");
    expect(await queuedJobs()).toEqual([]);
  });

  test("of the same key replaces the one that waits", async () => {
    await enqueue("mail.send", ids(), { jobKey: "one" });
    await enqueue("mail.send", ids(), { jobKey: "one" });
    await enqueue("mail.send", ids(), { jobKey: "two" });
    expect(await queuedJobs()).toHaveLength(2);
  });

  test("of the same keys in another order at the same time does not end in a deadlock", async () => {
    const specs = Array.from({ length: 50 }, (_, index) =>
      jobSpec("mail.send", ids(), { jobKey: `mail ${index}` }),
    );
    const rounds = Array.from({ length: 12 }, (_, index) =>
      addJobs(systemDb(), index % 2 === 0 ? specs : specs.toReversed()),
    );
    await Promise.all(rounds);
    expect(await queuedJobs()).toHaveLength(50);
  });

  test("with a payload that does not fit is refused at once", async () => {
    const adding = enqueue("mail.send", { accountId: "acme", outboundEmailId: randomUUID() });
    await expect(adding).rejects.toThrow("Invalid");
    expect(await queuedJobs()).toEqual([]);
  });
});

describe("a job that fails", () => {
  /** Runs what waits until each job has been tried once. */
  async function tryOnce(run: () => Promise<void>): Promise<void> {
    const stop = await startRunner({ "mail.send": { run } });
    await expect
      .poll(async () => (await queuedJobs()).every((job) => job.last_error !== null))
      .toBe(true);
    await stop();
  }

  test("waits for its next attempt with the error kept", async () => {
    await enqueue("mail.send", ids());
    await tryOnce(() => Promise.reject(new Error("The line was busy.")));
    const [job] = await queuedJobs();
    expect(job).toMatchObject({ attempts: 1, last_error: "The line was busy." });
    const rows = await systemDb().$queryRaw<{ is_later: boolean }[]>`
      SELECT "run_at" > now() AS is_later FROM graphile_worker.jobs`;
    expect(rows).toEqual([{ is_later: true }]);
  });

  test("for good is not tried again", async () => {
    await enqueue("mail.send", ids());
    await tryOnce(() => Promise.reject(new PermanentFailure("No such mailbox.")));
    await failDoomedJobs();
    const [job] = await queuedJobs();
    expect(job?.attempts).toBe(job?.max_attempts);
    expect(job?.last_error).toBe("No such mailbox.");
  });

  test("because its payload is malformed says so and is not tried again", async () => {
    await systemDb().$executeRaw`
      SELECT graphile_worker.add_job('mail.send', '{"accountId": 7}'::json)`;
    const stop = await startRunner();
    await expect.poll(async () => (await queuedJobs())[0]?.last_error).toContain("Malformed");
    await stop();
    await failDoomedJobs();
    const [job] = await queuedJobs();
    expect(job?.attempts).toBe(job?.max_attempts);
  });

  test("because nobody knows its name fails after five minutes, not before", async () => {
    await systemDb().$executeRaw`SELECT graphile_worker.add_job('moon.landing')`;
    await failUnknownJobs();
    expect(await queuedJobs()).toMatchObject([{ attempts: 0 }]);
    await systemDb().$executeRaw`
      UPDATE graphile_worker._private_jobs SET "run_at" = now() - interval '6 minutes'`;
    await failUnknownJobs();
    const [job] = await queuedJobs();
    expect(job).toMatchObject({ last_error: "This version of Segue knows no job of this name." });
    expect(job?.attempts).toBe(job?.max_attempts);
  });
});

describe("the list of failed jobs", () => {
  const actorOf = (accountId: string, role: Actor["role"] = "administrator"): Actor => ({
    locale: null,
    ...{ userId: randomUUID(), sessionId: randomUUID(), name: "Grace", email: "grace@acme.test" },
    ...{ scope: grantScope(accountId), role },
  });

  /** A failed job, whose last attempt was `minutesAgo`. */
  async function failedJob(accountId: string, minutesAgo: number): Promise<void> {
    await enqueue("mail.send", { accountId, outboundEmailId: randomUUID() });
    await systemDb().$executeRaw`
      UPDATE graphile_worker._private_jobs
      SET "attempts" = "max_attempts", "last_error" = ${`failed ${minutesAgo} min ago`},
        "updated_at" = now() - interval '1 day',
        "run_at" = now() + exp(10) * interval '1 second' - ${minutesAgo} * interval '1 minute'
      WHERE "attempts" = 0`;
  }

  test("shows an account its own, newest first, in pages", async () => {
    const [acme, globex] = [randomUUID(), randomUUID()];
    for (const minutes of [3, 1, 2]) await failedJob(acme, minutes);
    await failedJob(globex, 9);
    await enqueue("mail.send", { accountId: acme, outboundEmailId: randomUUID() });
    const first = await listFailedJobs(grantScope(acme), { limit: 2 });
    expect(first.items.map((job) => job.error)).toEqual(["failed 1 min ago", "failed 2 min ago"]);
    const rest = await listFailedJobs(grantScope(acme), {
      limit: 2,
      after: first.nextCursor ?? "",
    });
    expect(rest.items.map((job) => job.error)).toEqual(["failed 3 min ago"]);
    expect(rest.nextCursor).toBeNull();
  });

  test("shows what belongs to no account to the oldest one", async () => {
    await systemDb().account.createMany({
      data: [
        { name: "Later", createdAt: new Date("2020-01-02") },
        { name: "Oldest", createdAt: new Date("2020-01-01") },
      ],
    });
    const accounts = await systemDb().account.findMany({ orderBy: { createdAt: "asc" }, take: 2 });
    await systemDb().$executeRaw`SELECT graphile_worker.add_job('moon.landing', max_attempts := 1)`;
    await systemDb().$executeRaw`UPDATE graphile_worker._private_jobs SET "attempts" = 1`;
    const seen = await Promise.all(
      accounts.map(({ id }) => listFailedJobs(grantScope(id), { limit: 10 })),
    );
    expect(seen.map((page) => page.items.length)).toEqual([1, 0]);
  });

  test("lets an administrator of the account run one again, and nobody else", async () => {
    const [acme, globex] = [randomUUID(), randomUUID()];
    await failedJob(acme, 1);
    const { items } = await listFailedJobs(grantScope(acme), { limit: 10 });
    const jobId = String(items[0]?.id);
    await expect(retryJob(actorOf(acme, "agent"), { jobId })).rejects.toThrow("not allowed");
    expect(await retryJob(actorOf(globex), { jobId })).toEqual({
      ok: false,
      reason: "job_not_found",
    });
    expect(await retryJob(actorOf(acme), { jobId })).toEqual({ ok: true });
    expect(await queuedJobs()).toMatchObject([{ attempts: 0 }]);
    expect(await retryJob(actorOf(acme), { jobId })).toEqual({
      ok: false,
      reason: "job_not_found",
    });
  });
});
