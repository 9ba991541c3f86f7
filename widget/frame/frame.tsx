import { render } from "preact";
import type { WidgetSettings } from "@/lib/widget-protocol";
import { readLocale } from "@/lib/words/locale";
import { type ClientEvent, WidgetClient } from "@/widget/client/client";
import { browserKeyStore } from "@/widget/client/session/key-store";
import { browserQueueStore } from "@/widget/client/sync/queue-store";
import { App } from "@/widget/frame/app";
import { watchBrowser } from "@/widget/frame/browser-signals";
import { type Widget, WidgetContext } from "@/widget/frame/context";
import { createTrayStore } from "@/widget/frame/conversation/tray";
import { focusArrival } from "@/widget/frame/focus-first";
import { createHostBridge } from "@/widget/frame/host-bridge";
import { connectHost } from "@/widget/frame/host-link";
import { applyLook } from "@/widget/frame/look";
import { createFormat } from "@/widget/frame/ui/format";
import { en } from "@/widget/locales/en";
import { createTranslate } from "@/widget/locales/translate";
import "@/widget/frame/styles/frame.css";

const query = new URLSearchParams(location.search);
const websiteToken = query.get("website_token") ?? "";
const origin = query.get("origin");
// Storage of one site is never shown to another that embeds the same inbox.
const storageName = `segue:${websiteToken}:${origin ?? location.origin}:`;

let settings: WidgetSettings = {};
let pageUrl = location.origin;
let fillsScreen = false;
const listeners = new Set<Parameters<Widget["incoming"]["subscribe"]>[0]>();

const client = new WidgetClient({
  websiteToken,
  baseUrl: "",
  keys: browserKeyStore(storageName),
  queueStore: browserQueueStore(storageName),
  tabsName: storageName,
  openSocket: async (auth) => {
    const { openSocket } = await import("@/widget/client/sync/open-socket");
    return openSocket({ baseUrl: "", auth });
  },
  surroundings: () => ({
    locale: readLocale(settings.locale ?? navigator.language) ?? "en",
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    pageUrl,
  }),
  onEvent,
});

const host = connectHost(origin, (message) => void bridge.hear(message));
const bridge = createHostBridge({
  client,
  post: (message) => host?.post(message),
  onSettings(change) {
    settings = { ...settings, ...change };
    paint();
  },
  onVisibility(visibility) {
    pageUrl = visibility.pageUrl;
    fillsScreen = visibility.fillsScreen;
    paint();
    client.setOpen(visibility.isOpen);
    if (visibility.isOpen) focusArrival();
  },
});

function onEvent(event: ClientEvent) {
  if (event.type === "message") for (const listener of listeners) listener(event.message);
  bridge.tell(event);
}

const trays = createTrayStore(client);
const incoming: Widget["incoming"] = {
  subscribe(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function paint() {
  const preferred = readLocale(navigator.language);
  const locale = preferred?.startsWith("en") ? preferred : "en";
  const widget: Widget = {
    client,
    settings,
    trays,
    incoming,
    t: createTranslate(en, locale),
    format: createFormat(locale),
    fillsScreen,
    close: host ? () => host.post({ segue: 1, type: "close" }) : null,
  };
  applyLook({ scheme: settings.darkMode ?? "auto", inbox: client.store.get().inbox });
  const place = document.getElementById("app");
  if (place) {
    render(
      <WidgetContext value={widget}>
        <App />
      </WidgetContext>,
      place,
    );
  }
}

client.store.subscribe(() => {
  applyLook({ scheme: settings.darkMode ?? "auto", inbox: client.store.get().inbox });
});
watchBrowser(client);
paint();
if (host) host.post({ segue: 1, type: "hello" });
else {
  const linkCode = /^#segue_code=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (linkCode) history.replaceState(null, "", location.pathname + location.search);
  client.setOpen(true);
  void client.start({ token: null, linkCode });
}
