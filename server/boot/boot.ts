import { bootDatabase } from "@/server/boot/database";
import { describeReady } from "@/server/boot/ready";
import { createShutdown } from "@/server/boot/shutdown";
import { prepareWeb } from "@/server/boot/web";
import { listenForClock } from "@/server/clock";
import { env } from "@/server/env";
import { startJobs } from "@/server/jobs/start-jobs";
import { log } from "@/server/log";

export type BootRole = "all" | "web" | "worker";

/**
 * Starts this process in `role` and returns when it is ready. From then on SIGTERM and SIGINT stop it in order:
 * requests, sockets, jobs, database.
 */
export async function boot(role: BootRole): Promise<void> {
  const startedAt = performance.now();
  const report = (line: string) => console.log(line);
  const shutdown = createShutdown();
  listenForClock();
  try {
    const database = await bootDatabase(report);
    shutdown.add("database", database.close);
    const other = await database.embedded?.claimServing(`segue ${process.pid} at ${env.BASE_URL}`);
    if (other) report(`Another Segue already serves from ${env.DATA_DIR}: ${other}.`);
    const web = role === "worker" ? null : await prepareWeb();
    if (role !== "web") shutdown.add("jobs", await startJobs());
    if (web) {
      shutdown.add("web", web.close);
      await web.listen();
    }
    report(describeReady({ role, admin: null }));
    log.info({ role, ms: Math.round(performance.now() - startedAt) }, "ready");
    process.send?.({ ready: true });
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}
