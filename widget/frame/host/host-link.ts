import { type FrameMessage, type HostMessage, readHostMessage } from "@/lib/widget-protocol";

export type HostLink = { post: (message: FrameMessage) => void };

/** In a window of its own, opened by the host page (popout) or by hand. */
export const isOwnWindow = window.parent === window;

/**
 * The line to the loader on the host page, or null in a window that nobody opened. `origin` is what the loader said of
 * itself; a page that lies about it hears nothing, because messages go to that origin only and are taken from it only.
 */
export function connectHost(
  origin: string | null,
  onMessage: (message: HostMessage) => void,
): HostLink | null {
  const host: Window | null = isOwnWindow ? window.opener : window.parent;
  if (!host || !origin || !URL.canParse(origin)) return null;
  const exact = new URL(origin).origin;
  if (exact !== origin) return null;
  addEventListener("message", (event) => {
    if (event.source !== host || event.origin !== exact) return;
    const message = readHostMessage(event.data);
    if (message) onMessage(message);
  });
  return { post: (message) => host.postMessage(message, exact) };
}
