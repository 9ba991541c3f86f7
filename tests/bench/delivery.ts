import type { Socket } from "socket.io-client";
import { openLoop } from "@/tests/bench/support/load";
import {
  type BenchContext,
  type BenchResult,
  median,
  percentile,
  round,
} from "@/tests/bench/support/result";
import { startServerProcess } from "@/tests/bench/support/server-process";
import { connect, makeWorld, type World } from "@/tests/bench/support/world";

export const name = "delivery from agent to widget, p99";

const widgets = 32;
const perSecond = 60;
const slices = 8;
const sliceSeconds = 3;
const text = "It left our warehouse this morning and arrives tomorrow.";

/**
 * How long until an agent's words are in the visitor's browser, at one rate for both, far below what either can do. Both
 * servers take turns; the bound is on the median of the slices' 99th percentiles.
 */
export async function run({ databaseUrl }: BenchContext): Promise<BenchResult> {
  const world = await makeWorld(widgets);
  const environment = { BENCH_DATABASE_URL: databaseUrl };
  const skeletonServer = await startServerProcess("tests/bench/serve-skeleton.ts", environment);
  const segueServer = await startServerProcess("tests/bench/serve-segue.ts", environment);
  const skeleton = await openSkeleton(skeletonServer.origin);
  const segue = await openSegue(segueServer.origin, world);
  const measure = async (seconds: number, { deliver }: Delivery) =>
    percentile(await openLoop({ perSecond, seconds, send: deliver }), 0.99);
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
    unit: "ms",
    ratio,
    want: "≤ 3",
    isMet: ratio <= 3,
  };
}

type Delivery = { deliver: (index: number) => Promise<void>; sockets: Socket[] };

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

async function openSkeleton(origin: string): Promise<Delivery> {
  const agent = await connect(origin, { auth: {} });
  const visitors = await Promise.all(
    Array.from({ length: widgets }, (_, at) => connect(origin, { auth: { room: `room ${at}` } })),
  );
  const arrivals = visitors.map((socket) =>
    arrivalsOf(socket, "created", (event) => Reflect.get(Object(event), "text")),
  );
  return {
    sockets: [agent, ...visitors],
    deliver: async (index) => {
      const conversation = index % widgets;
      const mark = crypto.randomUUID();
      const arrived = arrivals[conversation]?.(mark);
      agent.emit("send", { conversation, text: `${mark} ${text}` }, () => undefined);
      await arrived;
    },
  };
}

async function openSegue(origin: string, world: World): Promise<Delivery> {
  const { name: cookie, value } = await world.workspace.agent.cookie();
  const agent = await connect(`${origin}/agent`, {
    extraHeaders: { cookie: `${cookie}=${value}` },
  });
  const visitors = await Promise.all(
    world.threads.map(({ visitor }) =>
      connect(`${origin}/widget`, { auth: { token: visitor.token } }),
    ),
  );
  const messageOf = (event: unknown): unknown => Reflect.get(Object(event), "message");
  const arrivals = visitors.map((socket) =>
    arrivalsOf(socket, "message.created", (event) => Reflect.get(Object(messageOf(event)), "text")),
  );
  return {
    sockets: [agent, ...visitors],
    deliver: async (index) => {
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
