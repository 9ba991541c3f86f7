import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll } from "vitest";
import type {
  AgentClientEvents,
  AgentServerEvents,
  WidgetClientEvents,
  WidgetServerEvents,
} from "@/lib/events";
import { startRealtime } from "@/server/realtime/start-realtime";
import { connectSocket } from "@/tests/support/realtime/connect-socket";

export type WidgetClientSocket = Socket<WidgetServerEvents, WidgetClientEvents>;
export type AgentClientSocket = Socket<AgentServerEvents, AgentClientEvents>;

/** A realtime server on a free port, for the tests of one file. Call it after `useDatabase`. Sockets close after each test. */
export function useRealtime(options: Parameters<typeof startRealtime>[1] = {}) {
  let origin = "";
  let stop = async () => {};
  const sockets: Array<{ disconnect(): unknown }> = [];
  beforeAll(async () => {
    const server = createServer();
    const stopRealtime = await startRealtime(server, { isShared: false, ...options });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = async () => {
      await stopRealtime();
      server.close();
    };
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  });
  afterAll(() => stop());

  async function open(path: string, handshake: object): Promise<Socket> {
    const socket = await connectSocket(`${origin}${path}`, {
      transports: ["polling", "websocket"],
      ...handshake,
    });
    sockets.push(socket);
    return socket;
  }

  return {
    /** A visitor's socket, connected. */
    openWidget: (token: string): Promise<WidgetClientSocket> =>
      open("/widget", { auth: { token } }),
    /** An agent's socket, connected. `headers` as a browser would send them. */
    openAgent: (headers: Record<string, string>): Promise<AgentClientSocket> =>
      open("/agent", { extraHeaders: headers }),
  };
}

type Listener = (name: string, event: unknown) => void;

/** The next event of that name, as soon as one comes for which `isWanted` holds. */
export function nextEvent<Event>(
  socket: { onAny(listener: Listener): unknown; offAny(listener: Listener): unknown },
  name: string,
  isWanted: (event: Event) => boolean = () => true,
): Promise<Event> {
  return new Promise((resolve) => {
    const listener: Listener = (heard, event) => {
      // The caller names the type that the event map has under `name`.
      if (heard !== name || !isWanted(event as Event)) return;
      socket.offAny(listener);
      resolve(event as Event);
    };
    socket.onAny(listener);
  });
}

/** Resolves once the server has ended the connection. */
export function closed(socket: {
  on(event: "disconnect", listener: () => void): unknown;
}): Promise<void> {
  return new Promise((resolve) => {
    socket.on("disconnect", () => resolve());
  });
}
