import type { Socket } from "socket.io-client";
import { closedLoop } from "@/tests/bench/support/load";
import { type BenchContext, type BenchResult, median, round } from "@/tests/bench/support/result";
import { startServerProcess } from "@/tests/bench/support/server-process";
import { connect, makeWorld, type World } from "@/tests/bench/support/world";

export const name = "durable sends over the socket";

const senders = 32;
const slices = 10;
const sliceSeconds = 1.5;
const text = "Where is my order? It should have come on Tuesday.";

/**
 * Visitors who each send as soon as the last message is acknowledged, against the skeleton's bare transaction. Both
 * servers are up and take turns in short slices; the ratio is the median over pairs of neighbours, so that whatever
 * else the machine does hits both.
 */
export async function run({ databaseUrl }: BenchContext): Promise<BenchResult> {
  const world = await makeWorld(senders);
  const environment = { BENCH_DATABASE_URL: databaseUrl };
  const skeletonServer = await startServerProcess("tests/bench/serve-skeleton.ts", environment);
  const segueServer = await startServerProcess("tests/bench/serve-segue.ts", environment);
  const skeleton = await openSkeleton(skeletonServer.origin);
  const segue = await openSegue(segueServer.origin, world);
  const measure = (seconds: number, { send }: Sender) => closedLoop({ senders, seconds, send });
  await measure(2, skeleton);
  await measure(2, segue);
  const pairs: { skeleton: number; ours: number }[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    pairs.push({
      skeleton: await measure(sliceSeconds, skeleton),
      ours: await measure(sliceSeconds, segue),
    });
  }
  for (const socket of [...skeleton.sockets, ...segue.sockets]) socket.disconnect();
  await Promise.all([skeletonServer.stop(), segueServer.stop()]);
  const ratio = round(median(pairs.map((pair) => pair.ours / pair.skeleton)));
  return {
    ours: round(median(pairs.map((pair) => pair.ours))),
    skeleton: round(median(pairs.map((pair) => pair.skeleton))),
    unit: "sends/s",
    ratio,
    want: "≥ 0.4",
    isMet: ratio >= 0.4,
  };
}

type Sender = { send: (sender: number) => Promise<void>; sockets: Socket[] };

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
