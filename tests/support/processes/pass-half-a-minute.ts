import { systemDb } from "@/server/db/client";

/** As if the workers' heartbeats had been written half a minute earlier: a killed one counts as gone at once. */
export async function passHalfAMinute(): Promise<void> {
  await systemDb().$executeRaw`UPDATE "Worker" SET "heartbeatAt" = "heartbeatAt" - interval '31 s'`;
  await systemDb().$executeRaw`
    UPDATE graphile_worker._private_jobs SET "locked_at" = "locked_at" - interval '31 s'`;
}
