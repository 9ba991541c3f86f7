/**
 * The frame's two sessions. `own` is the browser's: who visits this site. `linked` is one conversation that a mailed link
 * opened here; it has a storage of its own, never touches the own one, and is shown beside it.
 */
import { type ClientOptions, WidgetClient } from "@/widget/client/client";
import type { ClientEvent } from "@/widget/client/client-event";
import { browserKeyStore } from "@/widget/client/session/key-store";
import { createStore } from "@/widget/client/store";
import { browserQueueStore } from "@/widget/client/sync/queue-store";
import type { Shown } from "@/widget/frame/context";
import { loadLater } from "@/widget/frame/ui/lazy";

type ClientsState = {
  shown: Shown;
  /** ended: revoked or expired while it was on screen. */
  linked: "none" | "open" | "ended";
};

type ClientsOptions = Pick<ClientOptions, "websiteToken" | "openSocket" | "surroundings"> & {
  /** Prefix of what is stored; of this inbox on this site. */
  storageName: string;
  onEvent: (event: ClientEvent, from: Shown) => void;
};

type FromHost = { token: string | null; linkCode: string | null };

const shownKey = "shown";

export class Clients {
  readonly store = createStore<ClientsState>({ shown: "own", linked: "none" });
  readonly own: WidgetClient;
  readonly linked: WidgetClient;
  readonly #options: ClientsOptions;
  readonly #keys;
  #hostToken: string | null = null;
  #isOwnStarted = false;
  #isOpen = false;

  constructor(options: ClientsOptions) {
    this.#options = options;
    const names = this.#names();
    this.#keys = { own: browserKeyStore(names.own), linked: browserKeyStore(names.linked) };
    this.own = this.#make("own");
    this.linked = this.#make("linked");
    this.linked.store.subscribe(() => this.#noteEnd());
  }

  /** The one on screen. */
  active(): WidgetClient {
    return this[this.store.get().shown];
  }

  /** Takes up what the host page and an earlier visit left, and a mailed link if one led here. */
  async start(fromHost: FromHost): Promise<void> {
    const keys = this.#keys;
    const ownToken = keys.own.read("token") ?? fromHost.token;
    this.#hostToken = fromHost.token;
    await this.#takeLink(fromHost.linkCode, ownToken);
    const hasLink = keys.linked.read("token") !== null;
    if (hasLink) {
      const isShown = ownToken === null || keys.linked.read(shownKey) !== null;
      this.store.set({ linked: "open", shown: isShown ? "linked" : "own" });
      this.#place();
      void this.linked.start(null);
    }
    // Whoever came by the link alone gets a session of his own only when he asks for one.
    if (ownToken !== null || !hasLink) await this.#startOwn();
  }

  show(shown: Shown): void {
    this.store.set({ shown, ...(this.store.get().linked === "ended" && { linked: "none" }) });
    this.#keys.linked.write(shownKey, shown === "linked" ? "1" : null);
    if (shown === "own" && !this.#isOwnStarted) void this.#startOwn();
    this.#place();
  }

  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#place();
  }

  setTabVisible(isVisible: boolean): void {
    this.own.setTabVisible(isVisible);
    this.linked.setTabVisible(isVisible);
  }

  human(): void {
    this.active().seen.human();
  }

  nudge(): void {
    this.own.nudge();
    this.linked.nudge();
  }

  /** Asks the server anew for what it says of inbox and visitor: the language has changed, or the inbox has opened. */
  refresh(): void {
    if (this.#isOwnStarted) this.own.refresh();
    if (this.store.get().linked === "open") this.linked.refresh();
  }

  /** Logs out: nothing of either stays in this browser. */
  async reset(): Promise<void> {
    const { linked } = this.store.get();
    this.store.set({ shown: "own", linked: "none" });
    if (linked === "open") await this.linked.end();
    await this.own.reset();
  }

  #names(): Record<Shown, string> {
    const { storageName } = this.#options;
    return { own: storageName, linked: storageName.replace(/^segue:/, "segue-link:") };
  }

  #make(which: Shown): WidgetClient {
    const name = this.#names()[which];
    return new WidgetClient({
      ...this.#options,
      baseUrl: "",
      keys: this.#keys[which],
      queueStore: browserQueueStore(name),
      tabsName: name,
      isGiven: which === "linked",
      onEvent: (event) => this.#options.onEvent(event, which),
    });
  }

  async #takeLink(code: string | null, ownToken: string | null): Promise<void> {
    if (!code) return;
    const later = await loadLater();
    if (!later) return;
    const { websiteToken, surroundings } = this.#options;
    const opening = { websiteToken, ...surroundings() };
    const taken = await later.takeLink({ code, ownToken, opening, baseUrl: "" });
    if (taken.linkToken === null) {
      this.#hostToken = taken.ownToken;
      return;
    }
    this.#keys.linked.clear();
    this.#keys.linked.write("token", taken.linkToken);
    this.#keys.linked.write(shownKey, "1");
  }

  async #startOwn(): Promise<void> {
    this.#isOwnStarted = true;
    await this.own.start(this.#hostToken);
  }

  /** Only what is on screen is open. */
  #place(): void {
    const { shown } = this.store.get();
    this[shown === "own" ? "linked" : "own"].setOpen(false);
    this[shown].setOpen(this.#isOpen);
  }

  #noteEnd(): void {
    const { shown, linked } = this.store.get();
    if (linked !== "open" || !this.linked.store.get().hasEnded) return;
    this.store.set({ linked: shown === "linked" ? "ended" : "none" });
    void this.linked.end();
  }
}
