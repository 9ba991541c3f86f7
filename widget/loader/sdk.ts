/** Launcher, frame and what the page remembers, put together: what `$segue` and the frame ask for is done here. */
import {
  type FrameMessage,
  frameMethods,
  type HostLook,
  type WidgetSettings,
} from "@/lib/widget-protocol";
import { fingerprint } from "@/widget/loader/fingerprint";
import { frame, makeFrame, openLink, openPopup, post } from "@/widget/loader/frame-link";
import {
  draw,
  focusLauncher,
  peek,
  placeFrame,
  setFlag,
  showBlocked,
  showLauncher,
} from "@/widget/loader/launcher";
import { forget, memory, openMemory, remember } from "@/widget/loader/memory";
import { fire, pageAddress, takeLinkCode } from "@/widget/loader/page";

/** `window.segueSettings`: what concerns the launcher, and what the frame gets. */
export type PageSettings = WidgetSettings & {
  hideMessageBubble?: boolean;
  position?: "left" | "right";
  type?: "standard" | "expanded_bubble";
  launcherTitle?: string;
  waitForConsent?: boolean;
};

/** What the server puts in; `isEager`: the frame has something to do before it is opened. */
export type ServedLook = Partial<HostLook> & { isEager?: boolean };

export type StartOptions = {
  websiteToken: string;
  baseUrl: string;
  settings: PageSettings;
  look: ServedLook;
  /** Of a mailed link, taken from the fragment. */
  linkCode: string | null;
};

export type Call = [method: string, ...args: unknown[]];

const monthMs = 30 * 86_400_000;
const humanEvents = ["pointerdown", "pointermove", "keydown", "wheel"];
const humanRestMs = 2_000;

const phone = matchMedia("(max-width: 480px)");
let isOpen = false;
let unreadCount = 0;
let lastHumanAt = 0;
/** Of the session that `reset` ends, until the frame has ended it. */
let loggedOutToken: string | null = null;

const visibility = () => ({
  isOpen,
  fillsScreen: phone.matches,
  pageUrl: pageAddress(),
});

function tellVisibility() {
  if (frame) post("visibility", visibility());
}

function load() {
  if (frame) return;
  for (const name of humanEvents) {
    addEventListener(name, noteHuman, { passive: true, capture: true });
  }
  phone.onchange = tellVisibility;
  // Pages that change without loading; in browsers without it the next opening tells.
  window.navigation?.addEventListener("navigatesuccess", tellVisibility);
  placeFrame(makeFrame(() => fire("error", { code: "blocked", message: showBlocked() })));
}

function loadWhenIdle() {
  (window.requestIdleCallback ?? setTimeout)(load);
}

function noteHuman({ isTrusted, timeStamp, type }: Event) {
  // A click on the launcher opens it only afterwards.
  const isRecent = timeStamp - lastHumanAt < humanRestMs;
  if (!isTrusted || (type !== "click" && (!isOpen || isRecent))) return;
  lastHumanAt = timeStamp;
  post("human", {});
}

function setOpen(value: boolean) {
  if (value === isOpen) return;
  isOpen = value;
  draw({ isOpen });
  if (isOpen) load();
  tellVisibility();
  if (isOpen) frame?.focus();
  else focusLauncher();
  fire(isOpen ? "opened" : "closed");
}

function popOut() {
  openPopup();
  setOpen(false);
}

function hear(message: FrameMessage) {
  // A page's router that read the address before this script wrote it may have put the code back.
  takeLinkCode();
  switch (message.type) {
    case "remember": {
      const { segue: _, type: __, ...change } = message;
      remember(change);
      return draw({ look: { ...memory, ...ownLook } });
    }
    case "unread":
      unreadCount = message.count;
      draw({ unread: unreadCount });
      return fire("unread-count-changed", { unreadCount });
    case "open":
    case "close":
      return setOpen(message.type === "open");
    case "peek":
      return peek(message.height);
    case "popout":
      return popOut();
    case "event":
      // biome-ignore lint/suspicious/noConsole: where the site's developer looks first.
      if (message.name === "error") console.error("Segue:", message.detail);
      return fire(message.name, message.detail);
  }
}

let ownLook: Partial<HostLook> = {};

/** Begins on this page; answers with what becomes `$segue`, as public/sdk.d.ts declares it. */
export function startSdk({ websiteToken, baseUrl, settings, look, linkCode }: StartOptions) {
  openMemory(websiteToken, settings.baseDomain);
  openLink({
    baseUrl,
    websiteToken,
    onMessage: hear,
    boot: () => ({
      token: memory.token ?? loggedOutToken,
      linkCode,
      settings,
      ...visibility(),
    }),
  });
  ownLook = settings.position ? { side: settings.position } : {};
  setFlag("bare", Boolean(settings.hideMessageBubble));
  setFlag("flat", settings.widgetStyle === "flat");
  draw({
    look: { ...memory, ...look, ...ownLook },
    title: (settings.type === "expanded_bubble" && settings.launcherTitle) || "",
  });
  showLauncher((event) => {
    noteHuman(event);
    setOpen(!isOpen);
  });
  // Nothing has been active here unless there is a session, this page's or a mailed link's.
  if (linkCode) setOpen(true);
  else if (look.isEager || Date.now() - (memory.activeAt ?? 0) < monthMs) loadWhenIdle();

  const methods: Record<string, unknown> & { push: (call: Call) => void } = {
    hasLoaded: true,
    get isOpen() {
      return isOpen;
    },
    get unreadCount() {
      return unreadCount;
    },
    toggle: (state?: string) => setOpen(state ? state === "open" : !isOpen),
    toggleBubbleVisibility: (state: string) => setFlag("bare", state === "hide"),
    popoutChatWindow: popOut,
    /** Brings the frame for it unless the last such call was accepted. */
    setUser(identifier: string | number, user: Record<string, unknown> = {}) {
      const person = { identifier: String(identifier), user };
      const mark = fingerprint(person);
      post("set_user", { ...person, fingerprint: mark });
      if (memory.user !== mark) loadWhenIdle();
    },
    reset() {
      loggedOutToken = memory.token ?? null;
      forget();
      if (loggedOutToken) load();
      post("reset", {});
      setOpen(false);
    },
    /** So that `$segue = $segue || []; $segue.push([method, …])` works before and after loading. */
    push([method, ...args]: Call) {
      const called = methods[method];
      if (called instanceof Function) called(...args);
    },
  };
  for (const method of frameMethods) {
    methods[method] = (...args: unknown[]) => post("call", { method, args });
  }
  return methods;
}
