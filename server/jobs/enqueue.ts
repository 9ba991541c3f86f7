import { type Prisma, systemDb } from "@/server/db/client";
import { type JobName, type JobPayload, jobDefinitions } from "@/server/jobs/definitions";

/** A transaction or client that a job can be added with. */
type SqlRunner = Pick<Prisma.TransactionClient, "$executeRaw">;

type EnqueueOptions = {
  /** A waiting job of the same key is replaced. No debounce: one that already runs is not stopped. */
  jobKey?: string;
  /** Jobs of one queue run one after the other, in the order they were added. A failed one holds up no other. */
  queue?: string | null;
  /** Smaller runs first. Default 0. */
  priority?: number;
  /** Adds the job with this transaction: neither without the other. */
  tx?: SqlRunner;
};

/** graphile_worker.job_spec as JSON. */
export type JobSpec = {
  identifier: JobName;
  payload: object;
  max_attempts: number;
  job_key: string | null;
  queue_name: string | null;
  priority: number;
  flags: string[];
};

/** How a job is marked with the account that may see it fail. */
export const accountFlag = (accountId: string): string => `account:${accountId}`;

/** Puts a job of one definition into the form the queue takes. */
export function jobSpec<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  options: Omit<EnqueueOptions, "tx"> = {},
): JobSpec {
  return {
    identifier: name,
    payload: jobDefinitions[name].payload.parse(payload),
    max_attempts: jobDefinitions[name].maxAttempts,
    job_key: options.jobKey ?? null,
    queue_name: options.queue ?? null,
    priority: options.priority ?? 0,
    flags: "accountId" in payload ? [accountFlag(String(payload.accountId))] : [],
  };
}

/** Adds a job; it runs as soon as a worker is free, after the commit of `tx` when one is given. */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: JobPayload<Name>,
  { tx, ...options }: EnqueueOptions = {},
): Promise<void> {
  await addJobs(tx ?? systemDb(), [jobSpec(name, payload, options)]);
}

/** Adds many jobs in one statement. Of several with one key the last stays. */
export async function addJobs(tx: SqlRunner, specs: JobSpec[]): Promise<void> {
  if (specs.length === 0) return;
  const unkeyed = specs.filter((spec) => spec.job_key === null);
  const keyed = new Map(specs.flatMap((spec) => (spec.job_key ? [[spec.job_key, spec]] : [])));
  // In one order everywhere: two dispatchers with the same keys would otherwise wait for each other.
  const ordered = [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? []);
  const json = JSON.stringify(inTurn([...unkeyed, ...ordered]));
  // The queue goes by run_at; ids are given in no sure order. Of clock_timestamp(), since a transaction's own time
  // may lie before what another committed meanwhile.
  // $executeRaw: the function returns composites, which $queryRaw cannot read.
  await tx.$executeRaw`
    WITH added AS MATERIALIZED (SELECT clock_timestamp() AS at)
    SELECT graphile_worker.add_jobs(
      ARRAY(SELECT jsonb_populate_record(NULL::graphile_worker.job_spec,
          (spec -> 'job') || jsonb_build_object(
            'run_at', added.at - (spec ->> 'behind')::int * interval '1 microsecond'))
        FROM jsonb_array_elements(${json}::jsonb) WITH ORDINALITY AS listed(spec, nth) ORDER BY nth)
    ) FROM added`;
}

/**
 * Each job with how many of its queue follow it: as many microseconds it runs earlier. So a queue keeps its order within
 * one call, and with no more than a moment's reach into the call before.
 */
function inTurn(specs: JobSpec[]): Array<{ job: JobSpec; behind: number }> {
  const following = new Map<string, number>();
  return specs
    .toReversed()
    .map((job) => {
      const behind = job.queue_name === null ? 0 : (following.get(job.queue_name) ?? 0);
      if (job.queue_name !== null) following.set(job.queue_name, behind + 1);
      return { job, behind };
    })
    .toReversed();
}
