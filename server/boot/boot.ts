import { seedFirstStart } from "@/prisma/seed/first-start";
import { bootDatabase } from "@/server/boot/database";
import { describeReady } from "@/server/boot/ready";
import type { Role } from "@/server/boot/role";
import { createShutdown, type Shutdown } from "@/server/boot/shutdown";
import { prepareWeb } from "@/server/boot/web";
import { listenForClock } from "@/server/clock";
import { env } from "@/server/env";
import { startJobs } from "@/server/jobs/start-jobs";
import { log } from "@/server/log";
import { listenForZone } from "@/server/mail/authentication/dns";
import { startMailboxes } from "@/server/mail/imap/start-mailboxes";
import { startReceiver } from "@/server/mail/smtp/start-receiver";
import { startRealtime } from "@/server/realtime/start-realtime";
import { openRedis } from "@/server/redis/client";

/**
 * Starts this process in `role` and returns when it is ready. From then on SIGTERM and SIGINT stop it in order:
 * sockets, requests, jobs, database.
 */
export async function boot(role: Role): Promise<void> {
  const shutdown = createShutdown();
  const started = start(role, shutdown);
  shutdown.waitFor(started);
  try {
    await started;
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function start(role: Role, shutdown: Shutdown): Promise<void> {
  const startedAt = performance.now();
  const report = (line: string) => console.log(line);
  listenForClock();
  listenForZone();
  // Next gets ready while the database starts.
  const preparing = role === "worker" ? null : prepareWeb();
  preparing?.catch(() => undefined);
  const database = await bootDatabase(report);
  shutdown.add("database", database.close);
  if (env.REDIS_URL) shutdown.add("redis", await openRedis(env.REDIS_URL));
  const serves = `segue ${process.pid} at ${env.BASE_URL}`;
  const other = role !== "worker" && (await database.embedded?.claimServing(serves));
  if (other) report(`Another Segue already serves from ${env.DATA_DIR}: ${other}.`);
  const admin = await seedFirstStart();
  const web = await preparing;
  if (role !== "web") {
    shutdown.add("jobs", await startJobs());
    shutdown.add("mailboxes", startMailboxes());
  }
  if (web) shutdown.add("web", web.close);
  // Stops before the web server, which waits for every connection to end.
  const isShared = role !== "all" || Boolean(env.DATABASE_URL ?? env.REDIS_URL);
  shutdown.add("sockets", await startRealtime(web?.server ?? null, { isShared }));
  await web?.listen();
  if (web) shutdown.add("mail receiver", await startReceiver());
  report(describeReady({ role, admin }));
  log.info({ role, ms: Math.round(performance.now() - startedAt) }, "ready");
  process.send?.({ ready: true });
}
