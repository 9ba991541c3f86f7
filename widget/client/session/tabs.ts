/** What tabs of one visitor tell each other. */
export type TabMessage = "session_changed";

type Work<T> = () => Promise<T>;

export type Tabs = ReturnType<typeof createTabs>;

/** A tab that holds its lock longer than this hangs, or uploads: the others go on without it. */
const patienceMs = 5_000;

/**
 * Makes the tabs of one visitor agree, as far as the browser can (locks want a secure context). Without it each tab
 * still works; the server settles what they send twice.
 */
export function createTabs(name: string, onMessage: (message: TabMessage) => void) {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  if (channel) channel.onmessage = (event: MessageEvent<TabMessage>) => onMessage(event.data);
  return {
    tell: (message: TabMessage) => channel?.postMessage(message),
    /** Runs the work of one kind while no other tab runs its own of that kind. */
    exclusively:
      (kind: string) =>
      async <T>(work: Work<T>): Promise<T> => {
        if (!navigator.locks) return work();
        let begun: Promise<T> | undefined;
        const options = { signal: AbortSignal.timeout(patienceMs) };
        await navigator.locks
          .request(name + kind, options, () => (begun = work()))
          .catch(() => begun);
        return begun ?? work();
      },
    /** Runs the work in the first tab that asks for it, and in no other within the next seconds. */
    inOneTab: (kind: string, work: () => void) => {
      if (!navigator.locks) return work();
      void navigator.locks.request(name + kind, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        work();
        await new Promise((resolve) => setTimeout(resolve, 3_000));
      });
    },
  };
}
