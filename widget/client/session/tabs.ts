/** What tabs of one visitor tell each other. */
export type TabMessage = "session_changed";

/**
 * Makes the tabs of one visitor agree, as far as the browser can (locks want a secure context). Without it each tab
 * still works; the server settles what they send twice.
 */
export function createTabs(name: string, onMessage: (message: TabMessage) => void) {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  if (channel) channel.onmessage = (event: MessageEvent<TabMessage>) => onMessage(event.data);
  return {
    tell: (message: TabMessage) => channel?.postMessage(message),
    exclusively: <T>(work: () => Promise<T>): Promise<T> =>
      navigator.locks ? navigator.locks.request(name, work) : work(),
  };
}
