/**
 * The one connection to /widget. Emits only while connected and always with a time-out: an acknowledgement without one
 * never fires after a disconnect, and the library would replay offline emits beside our own queue.
 */
import type { Ack, ProblemView, WidgetClientEvents, WidgetServerEvents } from "@/lib/events";
import { offlineProblem, type Problem, type Result } from "@/widget/client/result";

/** The part of socket.io-client's Socket that is used; tests bring their own. */
export type SocketLike = {
  connected: boolean;
  /** False when the library will not reconnect by itself. */
  active: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (payload: never) => void): unknown;
  timeout(ms: number): {
    emit(event: string, input: unknown, done: (late: unknown, ack: Ack<unknown>) => void): unknown;
  };
};

export type OpenSocket = (auth: () => { token: string | null }) => Promise<SocketLike>;

type LineOptions = {
  open: OpenSocket;
  token: () => string | null;
  onConnect: (isFirst: boolean) => void;
  onDisconnect: () => void;
  /** The server does not know the session any more. */
  onRefused: () => void;
  listeners: WidgetServerEvents;
  ackTimeoutMs?: number;
};

type Input<Name extends keyof WidgetClientEvents> = Parameters<WidgetClientEvents[Name]>[0];
type Value<Name extends keyof WidgetClientEvents> =
  Parameters<Parameters<WidgetClientEvents[Name]>[1]>[0] extends Ack<infer T> ? T : never;

export type Line = {
  /** Opens the connection, or opens it anew with the present token. */
  connect(): Promise<void>;
  /** Tries at once instead of waiting out the backoff. */
  nudge(): void;
  disconnect(): void;
  isConnected(): boolean;
  emit<Name extends keyof WidgetClientEvents>(
    name: Name,
    input: Input<Name>,
  ): Promise<Result<Value<Name>>>;
};

function readProblem({ retryAfter, ...problem }: ProblemView): Problem {
  return { ...problem, ...(retryAfter && { retryAfterMs: retryAfter * 1000 }) };
}

export function createLine(options: LineOptions): Line {
  let socket: SocketLike | null = null;
  let opening: Promise<SocketLike> | null = null;
  let isFirst = true;
  let isWanted = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** For the cases the library gives up on; jittered, so that a restart does not meet everyone at once. */
  function retryLater(opened: SocketLike) {
    clearTimeout(retry);
    if (!isWanted) return;
    retry = setTimeout(() => opened.connect(), 1_000 + Math.random() * 4_000);
  }

  async function open(): Promise<SocketLike> {
    const opened = await options.open(() => ({ token: options.token() }));
    opened.on("connect", () => {
      options.onConnect(isFirst);
      isFirst = false;
    });
    opened.on("disconnect", () => {
      options.onDisconnect();
      if (!opened.active) retryLater(opened);
    });
    opened.on("connect_error", (error: Error & { data?: { code?: string } }) => {
      options.onDisconnect();
      if (opened.active) return;
      if (error.data?.code === "unauthenticated") options.onRefused();
      else retryLater(opened);
    });
    for (const [name, listener] of Object.entries(options.listeners)) opened.on(name, listener);
    return opened;
  }

  return {
    async connect() {
      isWanted = true;
      opening ??= open();
      try {
        socket = await opening;
      } catch {
        // The chunk with the library did not arrive; the next wish to connect tries again.
        opening = null;
        return options.onDisconnect();
      }
      clearTimeout(retry);
      socket.disconnect();
      socket.connect();
    },
    nudge() {
      if (!isWanted || socket?.connected) return;
      // Beginning afresh: the library, waiting for its next try, takes a mere `connect` for that one.
      void this.connect();
    },
    disconnect() {
      isWanted = false;
      clearTimeout(retry);
      socket?.disconnect();
    },
    isConnected: () => socket?.connected ?? false,
    emit(name, input) {
      return new Promise((resolve) => {
        if (!socket?.connected) return resolve({ ok: false, problem: offlineProblem });
        socket.timeout(options.ackTimeoutMs ?? 10_000).emit(name, input, (late, ack) => {
          if (late) return resolve({ ok: false, problem: offlineProblem });
          // The server types its acknowledgements by the same event map.
          resolve(
            ack.ok
              ? { ok: true, value: ack.value as never }
              : { ok: false, problem: readProblem(ack.error) },
          );
        });
      });
    },
  };
}
