import { render } from "preact";
import type { WidgetSettings } from "@/lib/widget-protocol";
import { readLocale } from "@/lib/words/locale";
import type { ClientEvent } from "@/widget/client/client-event";
import { browserKeyStore } from "@/widget/client/session/key-store";
import { App } from "@/widget/frame/app";
import type { Campaign } from "@/widget/frame/campaigns";
import type { PeekItem } from "@/widget/frame/cards/peek";
import { Clients } from "@/widget/frame/clients";
import { type Shown, type Widget, WidgetContext } from "@/widget/frame/context";
import { focusArrival } from "@/widget/frame/focus-first";
import { watchBrowser } from "@/widget/frame/host/browser-signals";
import { createHostBridge } from "@/widget/frame/host/host-bridge";
import { connectHost, isOwnWindow } from "@/widget/frame/host/host-link";
import { applyLook } from "@/widget/frame/look";
import { lazy, loadLater } from "@/widget/frame/ui/lazy";
import { chosenLocale, createSpeech, wantedLocale } from "@/widget/frame/ui/speech";
import { createTrayStore } from "@/widget/frame/writing/tray";
import "@/widget/frame/styles/frame.css";

const query = new URLSearchParams(location.search);
const websiteToken = query.get("website_token") ?? "";
const origin = query.get("origin");
// Storage of one site is never shown to another that embeds the same inbox.
const storageName = `segue:${websiteToken}:${origin ?? location.origin}:`;

let settings: WidgetSettings = {};
let pageUrl = location.origin;
let fillsScreen = false;
let isOpen = false;
/** Beside the launcher while the chat is closed. */
let peeked: PeekItem[] = [];
let campaign: Campaign | null = null;
let isWatching = false;
const listeners = new Set<Parameters<Widget["incoming"]["subscribe"]>[0]>();

const clients = new Clients({
  websiteToken,
  storageName,
  openSocket: async (auth) => {
    const { openSocket } = await import("@/widget/client/sync/open-socket");
    return openSocket({ baseUrl: "", auth });
  },
  surroundings: () => ({
    locale: chosenLocale(settings) ?? readLocale(navigator.language) ?? "en",
    isLocaleChosen: chosenLocale(settings) !== null,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    pageUrl,
  }),
  onEvent,
});

const host = connectHost(origin, (message) => void bridge.hear(message));
const bridge = createHostBridge({
  clients,
  post: (message) => host?.post(message),
  onSettings(change) {
    const before = chosenLocale(settings);
    settings = { ...settings, ...change };
    // The inbox's own words come in the language too.
    if (chosenLocale(settings) !== before) clients.refresh();
    follow();
    paint();
  },
  onVisibility(visibility) {
    pageUrl = visibility.pageUrl;
    fillsScreen = visibility.fillsScreen;
    isOpen = visibility.isOpen;
    if (isOpen) endPeek();
    paint();
    clients.setOpen(visibility.isOpen || isOwnWindow);
    if (visibility.isOpen || isOwnWindow) focusArrival();
  },
  onReset() {
    endPeek();
    campaign = null;
    trays = makeTrays();
    visitors += 1;
    paint();
  },
});

function onEvent(event: ClientEvent, from: Shown) {
  if (event.type === "message") {
    for (const listener of listeners) listener(event.message);
    const { id, author, text } = event.message;
    peekAt({ key: id, author: author.name ?? "", text });
    sound(from);
  }
  if (event.type === "started") {
    campaign = null;
    // What was agreed to and filled in is not asked for again.
    clients.refresh();
    paint();
  }
  // The page learns nothing of a conversation that a mailed link opened here.
  if (from === "own") bridge.tell(event);
}

const makeTrays = () => ({
  own: createTrayStore(clients.own),
  linked: createTrayStore(clients.linked),
});
let trays = makeTrays();
/** What one visitor typed is not shown to the next. */
let visitors = 0;
const incoming: Widget["incoming"] = {
  subscribe(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

const speech = createSpeech(paint);
const Peek = lazy((parts) => parts.Peek);

/** Shows it beside the launcher, with the one before it, until the chat is opened or it is sent away. */
function peekAt(item: PeekItem) {
  if (isOpen || isOwnWindow || settings.showUnreadMessagesDialog === false || !item.text) return;
  peeked = [...peeked, item].slice(-2);
  paint();
}

const kept = browserKeyStore(storageName);

/** One tab alone is heard, and none while the visitor looks at the chat. */
function sound(from: Shown) {
  const isWatched = (isOpen || isOwnWindow) && document.hasFocus();
  if (isWatched || kept.read("muted")) return;
  clients[from].tabs.inOneTab("sound", () => void loadLater().then((parts) => parts?.chime()));
}

function endPeek() {
  if (peeked.length > 0) host?.post({ segue: 1, type: "peek", height: 0 });
  peeked = [];
  document.documentElement.classList.remove("peeking");
}

/** Nothing of it is loaded where the inbox has no campaigns. */
async function startCampaigns() {
  const { own } = clients;
  if (isWatching || !host || !own.store.get().inbox?.campaigns.length) return;
  isWatching = true;
  (await loadLater())?.watchCampaigns({
    state: own.store.get,
    pageUrl: () => pageUrl,
    isOpen: () => isOpen,
    shown: {
      read: () => kept.read("campaigns")?.split(" ") ?? [],
      write: (ids) => kept.write("campaigns", ids.join(" ")),
    },
    onDue(due) {
      campaign = due;
      peekAt({ key: due.id, author: due.senderName || document.title, text: due.text });
    },
  });
}

function paint() {
  const spoken = speech.get();
  if (!spoken) return;
  const { shown, linked } = clients.store.get();
  const client = clients.active();
  const other = shown === "own" ? "linked" : "own";
  const widget: Widget = {
    client,
    settings,
    trays: trays[shown],
    incoming,
    beside: linked === "none" ? null : { shown, go: () => clients.show(other) },
    hasLinkEnded: linked === "ended",
    ...spoken,
    fillsScreen,
    campaign,
    sound: {
      isOn: !kept.read("muted"),
      toggle() {
        kept.write("muted", kept.read("muted") ? null : "1");
        paint();
      },
    },
    popOut:
      host && !isOwnWindow && settings.showPopoutButton
        ? () => host.post({ segue: 1, type: "popout" })
        : null,
    close: host && !isOwnWindow ? () => host.post({ segue: 1, type: "close" }) : null,
  };
  document.documentElement.classList.toggle("peeking", peeked.length > 0);
  const place = document.getElementById("app");
  if (place) {
    render(
      <WidgetContext value={widget}>
        {peeked.length > 0 && (
          <Peek
            items={peeked}
            onOpen={() => host?.post({ segue: 1, type: "open" })}
            onClose={() => {
              endPeek();
              paint();
            }}
            onHeight={(height) => host?.post({ segue: 1, type: "peek", height })}
          />
        )}
        <App key={shown + visitors} />
      </WidgetContext>,
      place,
    );
  }
}

/** Colours and language of the inbox on screen. */
function follow() {
  const { inbox } = clients.active().store.get();
  applyLook({ scheme: settings.darkMode ?? "auto", inbox });
  speech.want(wantedLocale(settings, inbox));
  void startCampaigns();
}
clients.own.store.subscribe(follow);
clients.linked.store.subscribe(follow);
clients.store.subscribe(() => {
  follow();
  paint();
});
watchBrowser(clients);
paint();
host?.post({ segue: 1, type: "hello" });
// A window of its own starts alone when its page is gone, or has no loader any more.
if (!host) startAlone();
else if (isOwnWindow) setTimeout(() => bridge.hasBooted() || startAlone(), 2_000);

function startAlone() {
  const linkCode = /^#segue_code=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (linkCode) history.replaceState(null, "", location.pathname + location.search);
  clients.setOpen(true);
  void clients.start({ token: null, linkCode });
}
