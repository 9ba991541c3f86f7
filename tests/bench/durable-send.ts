import type { Socket } from "socket.io-client";
import { closedLoop } from "@/tests/bench/support/load";
import { type BenchContext, type BenchResult, median, round } from "@/tests/bench/support/result";
import { startServerProcess } from "@/tests/bench/support/server-process";
import { connect, makeWorld, type World } from "@/tests/bench/support/world";

export const name = "durable sends over the socket";

const senders = 32;
const seconds = 4;
const rounds = 3;
const text = "Where is my order? It should have come on Tuesday.";

/** Visitors who each send as soon as the last message is acknowledged, against the skeleton's bare transaction. */
export async function run({ databaseUrl }: BenchContext): Promise<BenchResult> {
  const world = await makeWorld(senders);
  const environment = { BENCH_DATABASE_URL: databaseUrl };
  const ours: number[] = [];
  const skeleton: number[] = [];
  // In turns, so that whatever else the machine does hits both.
  for (let round = 0; round < rounds; round += 1) {
    skeleton.push(await measure("tests/bench/serve-skeleton.ts", environment, openSkeleton));
    ours.push(
      await measure("tests/bench/serve-segue.ts", environment, (origin) =>
        openSegue(origin, world),
      ),
    );
  }
  const ratio = round(median(ours) / median(skeleton));
  return {
    ours: round(median(ours)),
    skeleton: round(median(skeleton)),
    unit: "sends/s",
    ratio,
    want: "≥ 0.4",
    isMet: ratio >= 0.4,
  };
}

type Sender = { send: (sender: number) => Promise<void>; sockets: Socket[] };

async function measure(
  script: string,
  environment: Record<string, string>,
  open: (origin: string) => Promise<Sender>,
): Promise<number> {
  const server = await startServerProcess(script, environment);
  const { send, sockets } = await open(server.origin);
  await closedLoop({ senders, seconds: 1, send });
  const perSecond = await closedLoop({ senders, seconds, send });
  for (const socket of sockets) socket.disconnect();
  await server.stop();
  return perSecond;
}

async function openSkeleton(origin: string): Promise<Sender> {
  const sockets = await Promise.all(
    Array.from({ length: senders }, () => connect(origin, { auth: {} })),
  );
  return {
    sockets,
    send: async (sender) => {
      await sockets[sender]?.emitWithAck("send", { conversation: sender, text });
    },
  };
}

async function openSegue(origin: string, { threads }: World): Promise<Sender> {
  const sockets = await Promise.all(
    threads.map(({ visitor }) => connect(`${origin}/widget`, { auth: { token: visitor.token } })),
  );
  return {
    sockets,
    send: async (sender) => {
      const ack = await sockets[sender]?.emitWithAck("message.send", {
        conversationId: threads[sender]?.conversationId,
        clientId: crypto.randomUUID(),
        text,
      });
      if (!ack.ok) throw new Error(ack.error.message);
    },
  };
}
