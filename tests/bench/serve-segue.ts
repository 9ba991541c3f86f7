/** Segue's own sockets and background work, without the web pages and without the limit on one sender. */
import { createServer } from "node:http";
import { openDatabase } from "@/server/db/client";
import { startJobs } from "@/server/jobs/start-jobs";
import { startRealtime } from "@/server/realtime/start-realtime";

process.on("SIGTERM", () => process.exit(0));
openDatabase(String(process.argv[2]));
const http = createServer();
await startRealtime(http, { isShared: false, sendsPerMinute: Number.MAX_SAFE_INTEGER });
await startJobs();
http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
