import type { Socket } from "socket.io-client";
import { openLoop } from "@/tests/bench/support/load";
import { type BenchContext, type BenchResult, percentile } from "@/tests/bench/support/result";
import { takeTurns } from "@/tests/bench/support/take-turns";
import { type Side, withSockets } from "@/tests/bench/support/with-sockets";
import type { World } from "@/tests/bench/support/world";
import { connectSocket } from "@/tests/support/realtime/connect-socket";

export const name = "delivery from agent to widget, p99";

const widgets = 32;
const perSecond = 60;
const slices = 8;
const sliceSeconds = 3;
const text = "It left our warehouse this morning and arrives tomorrow.";

type Deliver = (index: number) => Promise<void>;

/**
 * How long until an agent's words are in the visitor's browser, at one rate for both, far below what either can do. The
 * bound is on the median of the slices' 99th percentiles.
 */
export function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  const measure = async (send: Deliver) =>
    percentile(await openLoop({ perSecond, seconds: sliceSeconds, send }), 0.99);
  return withSockets({ templateUrl, size: widgets, openSkeleton, openSegue }, (sides) =>
    takeTurns({
      slices,
      ours: () => measure(sides.segue),
      skeleton: () => measure(sides.skeleton),
      unit: "ms",
      bound: { atMost: 3 },
    }),
  );
}

/** Resolves with the next event that carries `mark`. */
function arrivalsOf(socket: Socket, name: string, textOf: (event: unknown) => unknown) {
  const waiting = new Map<string, () => void>();
  socket.on(name, (event: unknown) => {
    const mark = String(textOf(event)).split(" ")[0] ?? "";
    waiting.get(mark)?.();
    waiting.delete(mark);
  });
  return (mark: string) => new Promise<void>((resolve) => void waiting.set(mark, resolve));
}

async function openSkeleton(origin: string): Promise<Side<Deliver>> {
  const agent = await connectSocket(origin);
  const visitors = await Promise.all(
    Array.from({ length: widgets }, (_, at) =>
      connectSocket(origin, { auth: { room: `room ${at}` } }),
    ),
  );
  const arrivals = visitors.map((socket) =>
    arrivalsOf(socket, "created", (event) => Reflect.get(Object(event), "text")),
  );
  return {
    sockets: [agent, ...visitors],
    act: async (index) => {
      const conversation = index % widgets;
      const mark = crypto.randomUUID();
      const arrived = arrivals[conversation]?.(mark);
      agent.emit("send", { conversation, text: `${mark} ${text}` }, () => undefined);
      await arrived;
    },
  };
}

async function openSegue(origin: string, world: World): Promise<Side<Deliver>> {
  const { name: cookie, value } = await world.workspace.agent.cookie();
  const agent = await connectSocket(`${origin}/agent`, {
    extraHeaders: { cookie: `${cookie}=${value}` },
  });
  const visitors = await Promise.all(
    world.threads.map(({ visitor }) =>
      connectSocket(`${origin}/widget`, { auth: { token: visitor.token } }),
    ),
  );
  const messageOf = (event: unknown): unknown => Reflect.get(Object(event), "message");
  const arrivals = visitors.map((socket) =>
    arrivalsOf(socket, "message.created", (event) => Reflect.get(Object(messageOf(event)), "text")),
  );
  return {
    sockets: [agent, ...visitors],
    act: async (index) => {
      const mark = crypto.randomUUID();
      const arrived = arrivals[index % widgets]?.(mark);
      agent.emit(
        "message.send",
        {
          conversationId: world.threads[index % widgets]?.conversationId,
          clientId: crypto.randomUUID(),
          kind: "chat",
          text: `${mark} ${text}`,
        },
        () => undefined,
      );
      await arrived;
    },
  };
}
