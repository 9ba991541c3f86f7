import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { env } from "@/server/env";

/** A process of its own that only receives mail, at `port`, into the database of the tests. It is up when this resolves. */
export async function forkReceiver(input: {
  databaseUrl: string;
  port: number;
}): Promise<ChildProcess> {
  const { AUTH_SECRET, DATA_DIR, REPLY_DOMAIN } = env;
  const SMTP_LISTEN = `127.0.0.1:${input.port}`;
  const child = fork(
    "scripts/run-ts.mjs",
    ["tests/support/processes/receiver-child.ts", input.databaseUrl],
    { env: { ...process.env, ...{ AUTH_SECRET, DATA_DIR, REPLY_DOMAIN, SMTP_LISTEN } } },
  );
  await once(child, "message");
  return child;
}
