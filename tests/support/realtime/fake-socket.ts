import type { Ack } from "@/lib/events";
import type { SocketLike } from "@/widget/client/sync/socket";

type Listener = (payload: never) => void;

type SocketServer = {
  isOnline: boolean;
  sessionOf: (token: string | null) => string | undefined;
  /** Null: the acknowledgement gets lost. */
  handle: (socket: FakeSocket, name: string, input: unknown) => Ack<unknown> | null;
};

/** A socket as the widget's client uses it, without a network. */
export class FakeSocket implements SocketLike {
  connected = false;
  active = true;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #server: SocketServer;
  readonly #auth: () => { token: string | null };
  #token: string | null = null;

  constructor(server: SocketServer, auth: () => { token: string | null }) {
    this.#server = server;
    this.#auth = auth;
  }

  token = () => this.#token;

  connect(): void {
    if (this.connected || !this.#server.isOnline) return;
    this.#token = this.#auth().token;
    if (!this.#server.sessionOf(this.#token)) {
      this.active = false;
      const data = { code: "unauthenticated" };
      this.hear("connect_error", Object.assign(new Error("Ended."), { data }));
      return;
    }
    this.active = true;
    this.connected = true;
    this.hear("connect", undefined);
  }

  disconnect(): void {
    if (this.connected) this.drop();
  }

  /** The line breaks. */
  drop(): void {
    this.connected = false;
    this.hear("disconnect", undefined);
  }

  on(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  hear(event: string, payload: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(payload as never);
  }

  timeout(ms: number) {
    return {
      emit: (event: string, input: unknown, done: (late: unknown, ack: Ack<unknown>) => void) => {
        const ack = this.#server.handle(this, event, structuredClone(input));
        if (ack) queueMicrotask(() => done(null, ack));
        else setTimeout(() => done(new Error("timeout"), { ok: true, value: null }), ms);
      },
    };
  }
}
