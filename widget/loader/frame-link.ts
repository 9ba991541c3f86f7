/** The iframe, made when first asked for, and the conversation with it. What is said early waits for its `hello`. */
import type { HostMessage } from "@/lib/widget-protocol";
import { type FrameMessage, readFrameMessage } from "@/lib/widget-protocol";

type Without<Message> = Message extends unknown ? Omit<Message, "segue" | "type"> : never;
export type HostBody<Type extends HostMessage["type"]> = Without<HostMessage & { type: Type }>;

type FrameLinkOptions = {
  baseUrl: string;
  websiteToken: string;
  onMessage: (message: FrameMessage) => void;
  /** The first thing a frame or window hears that says hello. */
  boot: () => HostBody<"boot">;
};

/** After its load event our frame has long spoken. */
const helloGraceMs = 2_000;

export let frame: HTMLIFrameElement | undefined;
let popup: Window | null;
let isReady = false;
let waiting: unknown[] = [];
/** Origin of the Segue server; only it is spoken to and heard. */
let origin = "";
let address = "";

export function openLink(options: FrameLinkOptions): void {
  origin = new URL(options.baseUrl, location.href).origin;
  // A query may hold an origin as it is, and tokens are made of letters and digits.
  address = `${origin}/widget?website_token=${options.websiteToken}&origin=${location.origin}`;
  addEventListener("message", ({ source, origin: from, data }) => {
    const isFrame = source === frame?.contentWindow;
    if (from !== origin || !source || !(isFrame || source === popup)) return;
    const message = readFrameMessage(data);
    // A window of its own lives beside the frame, which tells the page everything else.
    if (message?.type !== "hello") {
      return message && (isFrame || message.type === "remember") && options.onMessage(message);
    }
    const early = isFrame ? waiting : [];
    for (const first of [{ segue: 1, type: "boot", ...options.boot() }, ...early]) {
      source.postMessage(first, { targetOrigin: origin });
    }
    isReady ||= isFrame;
    if (isFrame) waiting = [];
  });
}

/** Makes the frame. `onBlocked`: it came, and nobody in it says hello; asked again, it is tried again. */
export function makeFrame(onBlocked: () => void): HTMLIFrameElement {
  const made = document.createElement("iframe");
  made.title = "Chat";
  made.allow = "clipboard-write";
  made.src = address;
  made.onload = () =>
    setTimeout(() => {
      if (isReady) return;
      made.remove();
      frame = undefined;
      onBlocked();
    }, helloGraceMs);
  frame = made;
  return made;
}

export function openPopup(): void {
  popup = open(address, address, "width=400,height=680");
}

/** Sends, or keeps until the frame is there; does not load it. */
export function post<Type extends HostMessage["type"]>(type: Type, body: HostBody<Type>): void {
  const message = { segue: 1, type, ...body };
  if (isReady) frame?.contentWindow?.postMessage(message, origin);
  else waiting.push(message);
}
