import { closedLoop } from "@/tests/bench/support/load";
import type { BenchContext, BenchResult } from "@/tests/bench/support/result";
import { takeTurns } from "@/tests/bench/support/take-turns";
import { type Side, withSockets } from "@/tests/bench/support/with-sockets";
import type { World } from "@/tests/bench/support/world";
import { connectSocket } from "@/tests/support/realtime/connect-socket";

export const name = "durable sends over the socket";

const senders = 32;
const slices = 10;
const sliceSeconds = 1.5;
const text = "Where is my order? It should have come on Tuesday.";

type Send = (sender: number) => Promise<void>;

/** Visitors who each send as soon as the last message is acknowledged, against the skeleton's bare transaction. */
export function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  const measure = (send: Send) => closedLoop({ senders, seconds: sliceSeconds, send });
  return withSockets({ templateUrl, size: senders, openSkeleton, openSegue }, (sides) =>
    takeTurns({
      slices,
      ours: () => measure(sides.segue),
      skeleton: () => measure(sides.skeleton),
      unit: "sends/s",
      bound: { atLeast: 0.4 },
    }),
  );
}

async function openSkeleton(origin: string): Promise<Side<Send>> {
  const sockets = await Promise.all(Array.from({ length: senders }, () => connectSocket(origin)));
  return {
    sockets,
    act: async (sender) => {
      await sockets[sender]?.emitWithAck("send", { conversation: sender, text });
    },
  };
}

async function openSegue(origin: string, { threads }: World): Promise<Side<Send>> {
  const sockets = await Promise.all(
    threads.map(({ visitor }) =>
      connectSocket(`${origin}/widget`, { auth: { token: visitor.token } }),
    ),
  );
  return {
    sockets,
    act: async (sender) => {
      const ack = await sockets[sender]?.emitWithAck("message.send", {
        conversationId: threads[sender]?.conversationId,
        clientId: crypto.randomUUID(),
        text,
      });
      if (!ack.ok) throw new Error(ack.error.message);
    },
  };
}
