import { WidgetClient } from "@/widget/client/client";
import type { ClientEvent } from "@/widget/client/client-event";
import { browserKeyStore } from "@/widget/client/session/key-store";
import { openSocket } from "@/widget/client/sync/open-socket";
import { browserQueueStore } from "@/widget/client/sync/queue-store";

export type SegueClientOptions = {
  websiteToken: string;
  /** Origin of the Segue server. */
  baseUrl: string;
  /** Language tag of what the server words for this visitor. Default: the browser's. */
  locale?: string;
  onEvent?: (event: ClientEvent) => void;
};

/**
 * The client of the widget without its screens, for a page that draws its own. Keeps session, drafts and queue in this
 * page's storage and takes note of the browser's network and tab by itself. Nothing is asked for before `start(null)`.
 */
export function createSegueClient(options: SegueClientOptions): WidgetClient {
  const { websiteToken, onEvent = () => undefined } = options;
  const baseUrl = new URL(options.baseUrl, location.href).origin;
  const name = `segue-client:${websiteToken}:`;
  const client = new WidgetClient({
    websiteToken,
    baseUrl,
    keys: browserKeyStore(name),
    queueStore: browserQueueStore(name),
    openSocket: async (auth) => openSocket({ baseUrl, auth }),
    tabsName: name,
    surroundings: () => ({
      locale: options.locale ?? navigator.language,
      isLocaleChosen: options.locale !== undefined,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      pageUrl: location.href.replace(/#.*/, ""),
    }),
    onEvent,
  });
  const noteVisibility = () => client.setTabVisible(document.visibilityState === "visible");
  document.addEventListener("visibilitychange", noteVisibility);
  addEventListener("pagehide", () => client.setTabVisible(false));
  addEventListener("online", () => client.nudge());
  noteVisibility();
  return client;
}
