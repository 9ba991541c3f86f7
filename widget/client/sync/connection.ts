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
import { createLine, type OpenSocket } from "@/widget/client/sync/socket";

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

export type Connection = ReturnType<typeof createConnection>;

export function createConnection(options: ConnectionOptions) {
  const { store, session } = options;
  let isWanted = false;
  let lineToken: string | null = null;
  let attempts = 0;
  let opening: Promise<void> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let banner: ReturnType<typeof setTimeout> | undefined;

  const line = createLine({
    open: options.openSocket,
    token: session.token,
    listeners: options.listeners,
    onConnect(isFirst) {
      clearTimeout(banner);
      banner = undefined;
      store.set({ line: "online", isBannerDue: false });
      options.onConnected();
      // News that came while nobody listened: conversations begun in another tab, changed settings.
      if (!isFirst) void open();
    },
    onDisconnect: noteDown,
    onRefused() {
      const refused = session.token();
      void open().then(() => {
        if (session.token() === refused) setTimeout(connect, 2_000 + Math.random() * 3_000);
      });
    },
  });

  function noteDown() {
    if (!isWanted) return;
    store.set({ line: "connecting" });
    banner ??= setTimeout(() => store.set({ isBannerDue: true }), bannerAfterMs);
  }

  function connect() {
    if (!isWanted || !session.token()) return;
    lineToken = session.token();
    noteDown();
    void line.connect();
  }

  async function openOnce(): Promise<void> {
    clearTimeout(retry);
    const answer = await session.open();
    if (answer.ok) {
      attempts = 0;
      store.set({ status: "ready", problem: null });
      options.onSession(answer.value);
      if (session.token() !== lineToken) connect();
      return;
    }
    store.set({ status: "unavailable", problem: answer.problem.message });
    if (!isPassing(answer.problem)) return;
    const backoff = Math.min(longestRetryMs, 1_000 * 2 ** attempts++);
    retry = setTimeout(
      () => void open(),
      answer.problem.retryAfterMs ?? backoff * (0.5 + Math.random()),
    );
  }

  function open(): Promise<void> {
    opening ??= openOnce().finally(() => {
      opening = null;
    });
    return opening;
  }

  return {
    emit: line.emit,
    isConnected: line.isConnected,
    /** Opens or refreshes the session. */
    open,
    /** From now on the line is kept up. */
    want() {
      if (isWanted) return;
      isWanted = true;
      connect();
    },
    /** The network is back, or the page was woken up. */
    nudge() {
      if (store.get().status === "unavailable") void open();
      line.nudge();
    },
    /** The token was replaced by an answer. */
    follow() {
      if (session.token() !== lineToken) connect();
    },
    stop() {
      isWanted = false;
      lineToken = null;
      clearTimeout(retry);
      clearTimeout(banner);
      banner = undefined;
      line.disconnect();
      store.set({ line: "idle", isBannerDue: false });
    },
  };
}
