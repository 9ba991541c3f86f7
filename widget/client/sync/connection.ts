/**
 * Session and line together: opens the session (again and again while nobody answers), connects when somebody wants to
 * hear news, connects anew when the token changes, and says so only when the line stays away for 3 seconds.
 */
import type { WidgetServerEvents } from "@/lib/events";
import type { WidgetSessionView } from "@/lib/schemas/widget";
import { isPassing } from "@/widget/client/result";
import type { VisitorSessionHolder } from "@/widget/client/session/session";
import type { ClientState } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";
import { createLine, type Line, type OpenSocket } from "@/widget/client/sync/socket";

type ConnectionOptions = {
  store: Store<ClientState>;
  session: VisitorSessionHolder;
  openSocket: OpenSocket;
  listeners: WidgetServerEvents;
  onSession: (view: WidgetSessionView) => void;
  /** The line is up: time to catch up and to send. */
  onConnected: () => void;
};

const bannerAfterMs = 3_000;
const longestRetryMs = 30_000;

export class Connection {
  readonly #options: ConnectionOptions;
  readonly #line: Line;
  #isWanted = false;
  #lineToken: string | null = null;
  #attempts = 0;
  #opening: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #banner: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#line = createLine({
      open: options.openSocket,
      token: options.session.token,
      listeners: options.listeners,
      onConnect: (isFirst) => this.#noteUp(isFirst),
      onDisconnect: () => this.#noteDown(),
      onRefused: () => void this.#renew(),
    });
  }

  get emit(): Line["emit"] {
    return this.#line.emit;
  }

  isConnected(): boolean {
    return this.#line.isConnected();
  }

  /** Opens or refreshes the session; calls at the same time are one. */
  open(): Promise<void> {
    this.#opening ??= this.#openOnce().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** From now on the line is kept up. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#connect();
  }

  /** The network is back, or the page was woken up. */
  nudge(): void {
    if (this.#options.store.get().status === "unavailable") void this.open();
    this.#line.nudge();
  }

  /** The token may have been replaced by an answer. */
  follow(): void {
    if (this.#options.session.token() !== this.#lineToken) this.#connect();
  }

  stop(): void {
    this.#isWanted = false;
    this.#lineToken = null;
    clearTimeout(this.#retry);
    this.#clearBanner();
    this.#line.disconnect();
    this.#options.store.set({ line: "idle", isBannerDue: false });
  }

  #connect(): void {
    const token = this.#options.session.token();
    if (!this.#isWanted || !token) return;
    this.#lineToken = token;
    this.#noteDown();
    void this.#line.connect();
  }

  #noteUp(isFirst: boolean): void {
    this.#clearBanner();
    this.#options.store.set({ line: "online", isBannerDue: false });
    this.#options.onConnected();
    // News that came while nobody listened: conversations begun in another tab, changed settings.
    if (!isFirst) void this.open();
  }

  #noteDown(): void {
    if (!this.#isWanted) return;
    const { store } = this.#options;
    store.set({ line: "connecting" });
    this.#banner ??= setTimeout(() => store.set({ isBannerDue: true }), bannerAfterMs);
  }

  #clearBanner(): void {
    clearTimeout(this.#banner);
    this.#banner = undefined;
  }

  async #openOnce(): Promise<void> {
    clearTimeout(this.#retry);
    const { session, store, onSession } = this.#options;
    const answer = await session.open();
    if (answer.ok) {
      this.#attempts = 0;
      store.set({ status: "ready", problem: null });
      onSession(answer.value);
      return this.follow();
    }
    const { problem } = answer;
    const hasEnded = problem.code === "unauthenticated";
    const { code: problemCode, message } = problem;
    store.set({ status: "unavailable", problem: message, problemCode, hasEnded });
    if (!isPassing(problem)) return;
    const backoff = Math.min(longestRetryMs, 1_000 * 2 ** this.#attempts++);
    const pauseMs = problem.retryAfterMs ?? backoff * (0.5 + Math.random());
    this.#retry = setTimeout(() => void this.open(), pauseMs);
  }

  async #renew(): Promise<void> {
    const refused = this.#options.session.token();
    await this.open();
    if (this.#options.session.token() !== refused || this.#options.store.get().hasEnded) return;
    // Good enough for REST, refused by the line: not at once again.
    setTimeout(() => this.#connect(), 2_000 + Math.random() * 3_000);
  }
}
