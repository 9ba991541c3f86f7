import { createTransport } from "nodemailer";
import { type Deliver, lines, raceInbound } from "@/tests/bench/support/inbound-turns";
import type { BenchContext, BenchResult } from "@/tests/bench/support/result";
import { startServerProcess } from "@/tests/bench/support/server-process";
import { freePort } from "@/tests/support/processes/child-process";

export const name = "inbound mail by the built-in receiver, SMTP to message";

/** Replies sent to the receiver of the built server, against a bare receiver that parses and INSERTs. */
export async function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  const port = await freePort();
  return await raceInbound({
    templateUrl,
    environment: { SMTP_LISTEN: `127.0.0.1:${port}` },
    bound: { atLeast: 0.5 },
    open: async (_, databaseUrl) => {
      const bare = await startServerProcess("tests/bench/serve-mail-skeleton.ts", databaseUrl);
      const [ours, skeleton] = [openLines(port), openLines(Number(new URL(bare.origin).port))];
      return {
        ours: ours.deliver,
        skeleton: skeleton.deliver,
        close: async () => {
          ours.close();
          skeleton.close();
          await bare.stop();
        },
      };
    },
  });
}

/** Lasting connections to a receiver, each from an address of its own: one sender may not send without end. */
function openLines(port: number): { deliver: Deliver; close(): void } {
  const transports = Array.from({ length: lines }, (_, line) =>
    createTransport({
      ...{ host: "127.0.0.1", port, localAddress: `127.0.0.${line + 2}` },
      ...{ pool: true, maxConnections: 1, maxMessages: Number.POSITIVE_INFINITY },
      ignoreTLS: true,
    }),
  );
  return {
    deliver: async ({ raw, envelopeFrom, envelopeTo }, line) => {
      const envelope = { from: envelopeFrom.replace(/^.*<|>$/g, ""), to: [envelopeTo] };
      await transports[line]?.sendMail({ envelope, raw });
    },
    close: () => {
      for (const transport of transports) transport.close();
    },
  };
}
