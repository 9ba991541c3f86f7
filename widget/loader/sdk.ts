import type {
  FrameMessage,
  HostMemory,
  HostMessage,
  SdkEventName,
  WidgetSettings,
} from "@/lib/widget-protocol";
import { createFrameLink } from "@/widget/loader/frame-link";
import { createLauncher } from "@/widget/loader/launcher";
import { createMemory } from "@/widget/loader/memory";

export type RunOptions = { websiteToken: string; baseUrl: string };

/** `window.segueSettings`: what concerns the launcher, and what the frame gets. */
export type PageSettings = WidgetSettings & {
  hideMessageBubble?: boolean;
  position?: "left" | "right";
};

export type SdkOptions = RunOptions & {
  settings: PageSettings;
  look: Partial<Pick<HostMemory, "color" | "side">>;
  /** Of a mailed link, taken from the fragment. */
  linkCode: string | null;
  fire: (name: SdkEventName, detail?: unknown) => void;
};

const monthMs = 30 * 86_400_000;
const humanEvents = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel", "scroll"];
const humanRestMs = 2_000;

/** Launcher, frame and what the page remembers, put together. */
export class Sdk {
  isOpen = false;
  unreadCount = 0;
  readonly #options: SdkOptions;
  readonly #memory;
  readonly #launcher;
  readonly #link;
  readonly #phone = matchMedia("(max-width: 480px)");
  #look: Pick<HostMemory, "color" | "side">;
  #lastHumanAt = Number.NEGATIVE_INFINITY;
  /** Of the session that `reset` ends, until the frame has ended it. */
  #loggedOutToken: string | null = null;

  constructor(options: SdkOptions) {
    const { websiteToken, baseUrl, settings, look } = options;
    this.#options = options;
    this.#memory = createMemory(websiteToken);
    this.#look = { color: "#0f766e", side: "right", ...this.#memory.read(), ...look };
    this.#launcher = createLauncher((event) => {
      if (event.isTrusted) this.post({ segue: 1, type: "human" });
      this.setOpen(!this.isOpen);
    });
    this.#link = createFrameLink({
      origin: new URL(baseUrl, location.href).origin,
      websiteToken,
      addFrame: this.#launcher.addFrame,
      onMessage: (message) => this.#hear(message),
    });
    this.#launcher.setOpen(false);
    this.showBubble(!settings.hideMessageBubble);
    this.#showLook();
    this.#launcher.attach();
    this.#phone.addEventListener("change", () => this.#tellVisibility());
    // Nothing has been active here unless there is a session, this page's or a mailed link's.
    const { activeAt = 0 } = this.#memory.read();
    if (options.linkCode) this.setOpen(true);
    else if (Date.now() - activeAt < monthMs) this.#loadWhenIdle();
  }

  setOpen(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#launcher.setOpen(isOpen);
    if (isOpen) this.#load();
    this.#tellVisibility();
    if (isOpen) this.#link.focus();
    else this.#launcher.focus();
    this.#options.fire(isOpen ? "opened" : "closed");
  }

  showBubble(isVisible: boolean): void {
    this.#launcher.setBubbleVisible(isVisible);
  }

  /** Says it to the frame now, or when there is one. */
  post(message: HostMessage): void {
    this.#link.post(message);
  }

  /** Says it, and brings the frame for it unless the last such call was accepted. */
  identify(message: HostMessage & { type: "set_user" }): void {
    this.post(message);
    if (this.#memory.read().user !== message.fingerprint) this.#loadWhenIdle();
  }

  reset(): void {
    this.#loggedOutToken = this.#memory.read().token ?? null;
    this.#memory.forget();
    if (this.#loggedOutToken) this.#load();
    this.post({ segue: 1, type: "reset" });
    this.setOpen(false);
  }

  #loadWhenIdle(): void {
    const load = () => this.#load();
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    else setTimeout(load, 1_000);
  }

  #load(): void {
    if (this.#link.isLoaded()) return;
    this.#link.load();
    for (const name of humanEvents) {
      addEventListener(name, (event) => this.#noteHuman(event), { passive: true, capture: true });
    }
  }

  #noteHuman(event: Event): void {
    const isRecent = event.timeStamp - this.#lastHumanAt < humanRestMs;
    if (!event.isTrusted || !this.isOpen || isRecent) return;
    this.#lastHumanAt = event.timeStamp;
    this.post({ segue: 1, type: "human" });
  }

  #showLook(): void {
    const { position } = this.#options.settings;
    this.#launcher.setLook({ ...this.#look, side: position ?? this.#look.side });
  }

  #visibility() {
    const [pageUrl = ""] = location.href.split("#");
    return { isOpen: this.isOpen, fillsScreen: this.#phone.matches, pageUrl };
  }

  #tellVisibility(): void {
    if (this.#link.isLoaded()) this.post({ segue: 1, type: "visibility", ...this.#visibility() });
  }

  #hear(message: FrameMessage) {
    const { fire, settings } = this.#options;
    switch (message.type) {
      case "hello":
        return this.#link.begin({
          segue: 1,
          type: "boot",
          token: this.#memory.read().token ?? this.#loggedOutToken,
          linkCode: this.#options.linkCode,
          settings,
          ...this.#visibility(),
        });
      case "remember": {
        const { segue: _, type: __, ...change } = message;
        this.#memory.write(change);
        this.#look = { ...this.#look, ...change };
        return this.#showLook();
      }
      case "unread":
        this.unreadCount = message.count;
        this.#launcher.setUnread(message.count);
        return fire("unread-count-changed", { unreadCount: message.count });
      case "close":
        return this.setOpen(false);
      case "event":
        // biome-ignore lint/suspicious/noConsole: where the site's developer looks first.
        if (message.name === "error") console.error("Segue:", message.detail);
        return fire(message.name, message.detail);
    }
  }
}
