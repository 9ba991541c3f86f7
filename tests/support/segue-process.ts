import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { advanceClock, now } from "@/server/clock";
import { copyTemplate } from "@/tests/support/database/postgres";
import { endProcess, freePort, messageFrom } from "@/tests/support/processes/child-process";
import { authSecret, blankEnvironment, inboundSecret } from "@/tests/support/test-environment";

/** A real, built server in a process of its own, with its own database and data folder. */
export type SegueProcess = {
  baseUrl: string;
  databaseUrl: string;
  dataDir: string;
  admin: { email: string; password: string };
  clock: {
    /** Moves the server's clock forward, and with it that of the factories, which write into its database. */
    advance(ms: number): Promise<void>;
  };
  /** Makes these all the records a name server knows, by "TYPE name", until the next start. */
  serveZone(zone: Record<string, string[][]>): Promise<void>;
  /** Ends the process as a power cut would. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data, with the clock where it was. */
  restart(): Promise<void>;
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
};

const admin = { email: "grace@acme.test", password: "correct horse battery" };

function spawnServer(
  environment: Record<string, string>,
  onOutput: (text: string) => void,
): ChildProcess {
  const child = fork("dist/server.js", {
    env: { ...blankEnvironment, PATH: process.env.PATH, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.stdout?.on("data", (chunk) => onOutput(String(chunk)));
  child.stderr?.on("data", (chunk) => onOutput(String(chunk)));
  return child;
}

async function advance(child: ChildProcess, ms: number): Promise<void> {
  const moved = messageFrom(child, (message) => "clockAt" in message);
  child.send({ advanceMs: ms });
  await moved;
}

/**
 * Starts a server. `environment` adds to or overrides the defaults: the mail sandbox, an administrator
 * grace@acme.test, a secret for inbound mail.
 */
export async function startSegue(input: {
  templateUrl: string;
  environment?: Record<string, string>;
}): Promise<SegueProcess> {
  const [port, database, dataDir] = await Promise.all([
    freePort(),
    copyTemplate(input.templateUrl),
    mkdtemp(path.join(tmpdir(), "segue-e2e-")),
  ]);
  const baseUrl = `http://localhost:${port}`;
  const environment = {
    PORT: String(port),
    BASE_URL: baseUrl,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    AUTH_SECRET: authSecret,
    INBOUND_SECRET: inboundSecret,
    MAILGUN_SIGNING_KEY: "signing key of the tests",
    SES_TOPIC_ARN: "arn:aws:sns:eu-west-1:123456789012:mail",
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    LOG_LEVEL: "warn",
    ...input.environment,
  };
  let printed = "";
  let offsetMs = now().getTime() - Date.now();
  let child: ChildProcess;

  async function launch(): Promise<void> {
    child = spawnServer(environment, (text) => {
      printed += text;
    });
    const ready = messageFrom(child, (message) => "ready" in message);
    if (offsetMs > 0) child.send({ advanceMs: offsetMs });
    await ready.catch(() => {
      throw new Error(`Segue did not start:\n${printed}`);
    });
  }
  const end = (signal: NodeJS.Signals) => endProcess(child, signal);

  await launch();
  return {
    ...{ baseUrl, dataDir, admin, databaseUrl: database.url },
    clock: {
      async advance(ms) {
        offsetMs += ms;
        advanceClock(ms);
        await advance(child, ms);
      },
    },
    async serveZone(zone) {
      const heard = messageFrom(child, (message) => "hasZone" in message);
      child.send({ zone });
      await heard;
    },
    kill9: () => end("SIGKILL"),
    restart: async () => {
      await end("SIGTERM");
      await launch();
    },
    output: () => printed,
    async stop() {
      await end("SIGTERM");
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
